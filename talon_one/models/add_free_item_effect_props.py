# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class AddFreeItemEffectProps(Model):
    """Details of `addFreeItem`: put one unit into the cart at price 0. Two free units come as
    two effects.
    """

    sku: str = required("sku")
    """Stock keeping unit of the item to add."""

    name: str = required("name")
    """Name of the gift , as named in its rule."""

    desired_quantity: int | None = optional("desiredQuantity")
    """Units that the rule asked for, where partial rewards allow fewer."""
