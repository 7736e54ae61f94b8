# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..core.models.fields import OptionalDecimal
    from . import LimitConfig


class IntegrationCoupon(Model):
    """A coupon with how often the customer at hand redeemed it."""

    id: int = required("id")
    """Internal id of the coupon, not its code; effects name it in `triggered_by_coupon`."""

    created: datetime = required("created")
    """Time at which the coupon was created."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that owns the object."""

    value: str | None = optional("value")
    """The code that a customer types; whether case matters is a setting of the Application."""

    usage_limit: int | None = optional("usageLimit")
    """How often the coupon can be redeemed in all; 0 sets no limit."""

    discount_limit: OptionalDecimal = optional("discountLimit")
    """Amount of discounts the coupon is good for in all, like a gift card."""

    reservation_limit: int | None = optional("reservationLimit")
    """How often rules may reserve the coupon; a reservation through the API ignores it."""

    start_date: datetime | None = optional("startDate")
    """Time from which the coupon is valid; without it, at once."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time until which the coupon is valid; without it, for ever."""

    limits: list[LimitConfig] | None = optional("limits")
    """Limits for each profile; they take the place of those of the campaign."""

    usage_counter: int = required("usageCounter")
    """How often the coupon was redeemed; rises when a session closes."""

    discount_counter: OptionalDecimal = optional("discountCounter")
    """Amount of discounts given with this coupon, in the currency of the Application."""

    discount_remainder: OptionalDecimal = optional("discountRemainder")
    """Amount of discounts still possible with this coupon."""

    reservation_counter: int | None = optional("reservationCounter")
    """How often the coupon was reserved."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the coupon."""

    referral_id: int | None = optional("referralId")
    """Refers to the referral for which a rule created the coupon, if any."""

    recipient_integration_id: str | None = optional("recipientIntegrationId")
    """Your own id of the only customer who may redeem a personal coupon."""

    import_id: int | None = optional("importId")
    """Import that created the coupon, if any."""

    reservation: bool = optional("reservation", True)
    """If true, several customers may reserve the coupon; if false, it is for one."""

    batch_id: str | None = optional("batchId")
    """Batch in which the coupon was created."""

    is_reservation_mandatory: bool = optional("isReservationMandatory", False)
    """If true, only customers who reserved the coupon may redeem it."""

    implicitly_reserved: bool | None = optional("implicitlyReserved")
    """If true, the coupon counts as reserved for everybody and is in every inventory."""

    profile_redemption_count: int = required("profileRedemptionCount")
    """How often this customer redeemed the coupon."""
