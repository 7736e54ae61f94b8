# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class GiveawaysPool(Model):
    """A stock of giveaway codes, such as gift cards of a partner. The effect `awardGiveaway`
    hands them out one by one.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    name: str = required("name")
    """Name of the pool, as rules and giveaway effects show it."""

    description: str | None = optional("description")
    """Description of the pool."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications whose rules may hand out codes of the pool."""

    sandbox: bool = required("sandbox")
    """True for a sandbox pool, false for a live one; only Applications of the same kind can use
    it."""

    modified: datetime | None = optional("modified")
    """Time at which the pool was changed last."""

    created_by: int = required("createdBy")
    """Internal id of the user who created the pool."""

    modified_by: int | None = optional("modifiedBy")
    """Internal id of the user who changed the pool last; absent if it was never changed."""
