# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class CampaignCollectionWithoutPayload(Model):
    """``CampaignCollectionWithoutPayload`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    modified: datetime = required("modified")

    description: str | None = optional("description")

    name: str = required("name")

    modified_by: int | None = optional("modifiedBy")

    created_by: int = required("createdBy")

    application_id: int | None = optional("applicationId")

    campaign_id: int | None = optional("campaignId")
