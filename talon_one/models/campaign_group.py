# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class CampaignGroup(Model):
    """A campaign access group: campaigns to which roles give access together."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    name: str = required("name")
    """Name of the group in the Campaign Manager."""

    description: str | None = optional("description")
    """Description of the group, for its users."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications whose campaigns can be put into the group."""

    campaign_ids: list[int] | None = optional("campaignIds")
    """Internal ids of the campaigns in the group."""
