# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..core.models.fields import OptionalDecimal


class UpdateCouponBatch(Model):
    """The changes to make to all coupons of a campaign or of one batch. Dates that are left out
    are emptied.
    """

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

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes to set on every coupon concerned; those that the Application makes
    mandatory have to be among them."""

    batch_id: str | None = optional("batchID")
    """Id of the batch to change; if omitted, all coupons of the campaign are changed."""
