# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class ApplicationCIF(Model):
    """A stored cart item filter of an Application."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    name: str = required("name")
    """Name of the filter, by which campaigns and requests refer to it."""

    description: str | None = optional("description")
    """What the filter picks, in free text."""

    active_expression_id: int | None = optional("activeExpressionId")
    """Internal id of the expression in use; `get_application_cart_item_filter_expression` reads
    it."""

    modified_by: int | None = optional("modifiedBy")
    """Internal id of the user who changed the filter last; absent if it was never changed."""

    created_by: int | None = optional("createdBy")
    """Internal id of the user who made the filter."""

    modified: datetime | None = optional("modified")
    """Time of the last change of the filter; absent if there was none."""

    application_id: int = required("applicationId")
    """Internal id of the Application that has the filter."""
