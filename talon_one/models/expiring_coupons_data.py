# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class ExpiringCouponsData(Model):
    """``ExpiringCouponsData`` of the API description."""

    coupon_value: str = required("CouponValue")

    created_date: datetime | None = optional("CreatedDate")

    valid_from: datetime | None = optional("ValidFrom")

    valid_until: datetime | None = optional("ValidUntil")

    campaign_id: int = required("CampaignId")

    customer_profile_id: str | None = optional("CustomerProfileId")

    usage_limit: int = required("UsageLimit")

    usage_counter: int = required("UsageCounter")

    batch_id: str | None = optional("BatchId")

    attributes: dict[str, Any] = required("Attributes")
