# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class ApplicationCIFExpression(Model):
    """A stored condition of a cart item filter."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    cart_item_filter_id: int | None = optional("cartItemFilterId")
    """Internal id of the filter that the expression belongs to."""

    created_by: int | None = optional("createdBy")
    """Internal id of the user who wrote the expression."""

    expression: list[Any] | None = optional("expression")
    """Condition in Talang, as nested lists, that an item has to meet to be picked."""

    application_id: int = required("applicationId")
    """Internal id of the Application that has the expression."""
