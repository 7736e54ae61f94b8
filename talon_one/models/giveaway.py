# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class Giveaway(Model):
    """A code from a pool that is handed to a customer. Its dates only steer when it may be
    awarded; they say nothing about the life of the code elsewhere.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    code: str = required("code")
    """The code to hand to the customer."""

    pool_id: int = required("poolId")
    """Pool that the code came from."""

    start_date: datetime | None = optional("startDate")
    """Time from which the giveaway may be awarded."""

    end_date: datetime | None = optional("endDate")
    """Time after which the giveaway is no longer awarded."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the giveaway by API name."""

    used: bool | None = optional("used")
    """Whether the code was handed out."""

    import_id: int | None = optional("importId")
    """Import that created the giveaway."""

    profile_integration_id: str | None = optional("profileIntegrationId")
    """Your own id of the customer who got the giveaway."""

    profile_id: int | None = optional("profileId")
    """Internal id of the customer who got the giveaway."""
