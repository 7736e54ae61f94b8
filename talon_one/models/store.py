# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class Store(Model):
    """A place of sale, physical or digital, of one Application. Campaigns can be linked to
    stores and are then evaluated only for sessions in those stores.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which the store was created."""

    name: str = required("name")
    """Name shown in the Campaign Manager, up to 200 characters; need not be unique."""

    description: str = required("description")
    """Text for people on the store; required, but free in content."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the store by API name. They have to be defined for stores in the
    account first."""

    integration_id: str = required("integrationId")
    """Your own id of the store, up to 1000 characters and unique. Sessions refer to it as
    `store_integration_id`; it cannot be changed later."""

    application_id: int = required("applicationId")
    """Internal id of the Application that the store belongs to; only its campaigns can be linked
    to the store."""

    updated: datetime = required("updated")
    """Time at which the store was changed last."""

    linked_campaign_ids: list[int] | None = optional("linkedCampaignIds")
    """Internal ids of the campaigns that are linked to the store."""
