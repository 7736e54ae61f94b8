# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from datetime import datetime


class UpdateApplicationCIF(Model):
    """Changes a cart item filter that is shared by all campaigns of an Application."""

    description: str | None = optional("description")
    """What the shared cart item filter selects, in words."""

    active_expression_id: int | None = optional("activeExpressionId")
    """Internal id of the expression by which the shared filter selects items."""

    modified_by: int | None = optional("modifiedBy")
    """Internal id of the user who last changed the shared filter."""

    modified: datetime | None = optional("modified")
    """Time at which the shared filter was last changed."""
