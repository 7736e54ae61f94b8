# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class CampaignCollection(Model):
    """A collection with some of the values in it."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""

    description: str | None = optional("description")
    """Description of the collection in its campaign, for its users."""

    name: str = required("name")
    """Name by which the rules of the campaign pick the collection. It may not start with a space
    or hold control characters, and no update changes it."""

    modified_by: int | None = optional("modifiedBy")
    """Internal id of the user who changed the collection last; absent if it was never changed."""

    created_by: int = required("createdBy")
    """Internal id of the user who made the collection."""

    application_id: int | None = optional("applicationId")
    """Internal id of the Application that has the collection; absent for one of the account."""

    campaign_id: int | None = optional("campaignId")
    """Internal id of the campaign that has the collection; absent for one of the account."""

    payload: list[str] | None = optional("payload")
    """Values in the collection, 50 at most here; the items operations and exports give all."""
