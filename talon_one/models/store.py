# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class Store(Model):
    """``Store`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")

    name: str = required("name")

    description: str = required("description")

    attributes: dict[str, Any] | None = optional("attributes")

    integration_id: str = required("integrationId")

    application_id: int = required("applicationId")

    updated: datetime = required("updated")

    linked_campaign_ids: list[int] | None = optional("linkedCampaignIds")
