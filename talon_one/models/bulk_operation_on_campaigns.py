# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class BulkOperationOnCampaigns(Model):
    """``BulkOperationOnCampaigns`` of the API description."""

    operation: Literal["disable", "delete", "activate_revision"] | str = required("operation")

    campaign_ids: list[int] = required("campaignIds")

    activate_at: datetime | None = optional("activateAt")
