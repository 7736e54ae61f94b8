# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class ExpiringCouponsData(Model):
    """A coupon that expires soon."""

    coupon_value: str = required("CouponValue")
    """Code that customers enter to redeem the coupon."""

    created_date: datetime | None = optional("CreatedDate")
    """Time at which the coupon was created."""

    valid_from: datetime | None = optional("ValidFrom")
    """Time from which the coupon can be redeemed; absent if from the start."""

    valid_until: datetime | None = optional("ValidUntil")
    """Time at which the coupon expires."""

    campaign_id: int = required("CampaignId")
    """Internal id of the campaign of the coupon."""

    customer_profile_id: str | None = optional("CustomerProfileId")
    """Your own id of the only customer who may redeem the coupon, if it is a personal one."""

    usage_limit: int = required("UsageLimit")
    """How often the coupon can be redeemed; 0 means any number of times, within the budgets of
    the campaign."""

    usage_counter: int = required("UsageCounter")
    """How often the coupon was redeemed so far."""

    batch_id: str | None = optional("BatchId")
    """Id of the batch that the coupon belongs to."""

    attributes: dict[str, Any] = required("Attributes")
    """Custom attributes of the coupon by API name."""
