# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..core.models.fields import OptionalDecimal
    from . import CodeGeneratorSettings


class NewCouponCreationJob(Model):
    """Coupons to create in the background, all with the same limits, dates and attributes."""

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

    number_of_coupons: int = required("numberOfCoupons")
    """How many codes to create in the background, 1 to 5 000 000."""

    coupon_settings: CodeGeneratorSettings | None = optional("couponSettings")
    """Characters and pattern of the codes to create in the background."""

    attributes: dict[str, Any] = required("attributes")
    """Custom attributes of the coupons to create in the background; has to be sent, empty if
    there are none."""

    is_reservation_mandatory: bool = optional("isReservationMandatory", False)
    """If true, only customers who have reserved one of these codes may redeem it. Default:
    false."""
