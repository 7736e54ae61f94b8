# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..core.models.fields import OptionalDecimal
    from . import IntegrationHubEventPayloadCouponBasedNotificationsLimits


class IntegrationHubEventPayloadCouponBasedNotifications(Model):
    """A coupon as the Integration Hub sends it after `CouponCreated`, `CouponUpdated` or
    `CouponDeleted`. Property names are PascalCase here, unlike those of `Coupon`.
    """

    id: int = required("Id")
    """Internal id of the coupon."""

    created: datetime = required("Created")
    """Time at which the coupon was created."""

    campaign_id: int = required("CampaignId")
    """Internal id of the campaign that the coupon belongs to."""

    value: str = required("Value")
    """Code that the customer types in."""

    usage_limit: int = required("UsageLimit")
    """How often the coupon may be redeemed; 0 means without limit."""

    discount_limit: OptionalDecimal = optional("DiscountLimit")
    """Money budget of the coupon, in major units of the Application's currency, for coupons that
    work like gift cards."""

    reservation_limit: int | None = optional("ReservationLimit")
    """How many reservations the coupon may have."""

    start_date: datetime | None = optional("StartDate")
    """Time from which the coupon can be redeemed; absent if at once."""

    expiry_date: datetime | None = optional("ExpiryDate")
    """Time until which the coupon can be redeemed; absent if it never expires."""

    usage_counter: int = required("UsageCounter")
    """How often the coupon has been redeemed so far."""

    discount_counter: OptionalDecimal = optional("DiscountCounter")
    """Part of the money budget that is already used, in major units of the Application's
    currency."""

    discount_remainder: OptionalDecimal = optional("DiscountRemainder")
    """Part of the money budget that is still left, in major units of the Application's currency."""

    referral_id: int | None = optional("ReferralId")
    """Number that ties the coupon to a referral, if a referral led to it."""

    recipient_integration_id: str | None = optional("RecipientIntegrationId")
    """Your own id of the one customer who may redeem the coupon; absent or empty if it is not
    personal."""

    import_id: int | None = optional("ImportId")
    """Internal id of the import that brought the coupon in, if it was imported."""

    batch_id: str | None = optional("BatchId")
    """Id of the batch in which the coupon was created, if it was."""

    attributes: dict[str, Any] | None = optional("Attributes")
    """Custom attributes of the coupon, by API name."""

    limits: list[IntegrationHubEventPayloadCouponBasedNotificationsLimits] | None = optional(
        "Limits"
    )
    """Limits of this coupon per customer, which take the place of the limits of the campaign."""

    published_at: datetime = required("PublishedAt")
    """Time at which the hub event was published; it may arrive later."""

    source_of_event: str = required("SourceOfEvent")
    """What led to the change of the coupon, as free text; do not match it against a fixed list."""

    employee_name: str = required("EmployeeName")
    """Name of the person behind the change of the coupon, where a person made it."""
