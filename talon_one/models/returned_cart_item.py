# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class ReturnedCartItem(Model):
    """A line that is returned in part or in full. Name the line by its position, or by its SKU."""

    position: int | None = optional("position")
    """Index of the line in the cart of the session, from 0."""

    quantity: int | None = optional("quantity")
    """Number of units of this line that come back."""

    sku: str | None = optional("sku")
    """Stock keeping unit of the line; prefer the position where several lines share one."""
