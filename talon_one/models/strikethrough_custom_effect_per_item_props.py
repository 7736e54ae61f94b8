# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any


class StrikethroughCustomEffectPerItemProps(Model):
    """Details of `customEffectPerItem` in a strikethrough notification: a custom effect for one
    catalog item.
    """

    effect_id: int = required("effectId")
    """Internal id of the definition of the custom effect."""

    name: str = required("name")
    """Name of the custom effect for the catalog item; dispatch on it."""

    payload: dict[str, Any] = required("payload")
    """Values that the rule gives to the parameters of the custom effect, by name."""
