# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class Collection(Model):
    """A list of values that rules can look things up in. It belongs either to the account,
    shared by the subscribed Applications, or to one campaign.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""

    description: str | None = optional("description")
    """Description of the collection, for its users."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications whose campaigns may use the collection."""

    name: str = required("name")
    """Name of the collection, also in rules. It may not start with a space or hold control
    characters, and no update changes it."""

    modified_by: int | None = optional("modifiedBy")
    """Internal id of the user who changed the collection last; absent if it was never changed."""

    created_by: int = required("createdBy")
    """Internal id of the user who created the collection."""

    application_id: int | None = optional("applicationId")
    """Internal id of the Application of a campaign-level collection; absent at the level of the
    account."""

    campaign_id: int | None = optional("campaignId")
    """Internal id of the campaign that owns the collection; absent at the level of the account."""

    payload: list[str] | None = optional("payload")
    """Items of the collection, but no more than 50; `get_collection_items` lists them all."""
