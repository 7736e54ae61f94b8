# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class LimitCounter(Model):
    """Present count of one budget: how much of an action was used, out of how much."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that owns the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    id: int = required("id")
    """Internal id of the counter."""

    action: str = required("action")
    """Action that the counter counts, such as `redeemCoupon`."""

    profile_id: int | None = optional("profileId")
    """Internal id of the customer profile for which this is counted, if it is counted per
    customer."""

    profile_integration_id: str | None = optional("profileIntegrationId")
    """Your own id of the customer for whom this is counted, if it is counted per customer."""

    coupon_id: int | None = optional("couponId")
    """Internal id of the coupon for which this is counted, if it is counted per coupon."""

    coupon_value: str | None = optional("couponValue")
    """Code of the coupon for which this is counted, if it is counted per coupon."""

    referral_id: int | None = optional("referralId")
    """Internal id of the referral for which this is counted, if it is counted per referral."""

    referral_value: str | None = optional("referralValue")
    """Code of the referral for which this is counted, if it is counted per referral."""

    identifier: str | None = optional("identifier")
    """Session identifier for which this is counted, such as a hashed device id, if it is counted
    per identifier."""

    period: str | None = optional("period")
    """Span after which the counter starts again, such as `daily`; absent if it never does."""

    limit: DecimalField = required("limit")
    """How far the counter may go: a count, or an amount for actions that have one."""

    counter: DecimalField = required("counter")
    """How far the counter has come in the present period."""
