# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Any


class NewApplicationCIFExpression(Model):
    """The condition of a cart item filter."""

    cart_item_filter_id: int | None = optional("cartItemFilterId")
    """Internal id of the filter that the expression belongs to."""

    created_by: int | None = optional("createdBy")
    """Internal id of the user who wrote the expression."""

    expression: list[Any] | None = optional("expression")
    """Condition in Talang, as nested lists, that an item has to meet to be picked."""
