# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class UpdateCampaignGroup(Model):
    """``UpdateCampaignGroup`` of the API description."""

    name: str = required("name")

    description: str | None = optional("description")

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")

    campaign_ids: list[int] | None = optional("campaignIds")
