# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class ValueMap(Model):
    """A table belonging to a campaign in which its rules look up values."""

    id: int = required("id")
    """Internal id given by Talon.One; not your own id."""

    created: datetime | None = optional("created")
    """Time at which the value map was created."""

    created_by: int | None = optional("createdBy")
    """User who made the value map, by internal id."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign whose rules use the value map."""
