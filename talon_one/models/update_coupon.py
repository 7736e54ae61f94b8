# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..core.models.fields import OptionalDecimal
    from . import LimitConfig


class UpdateCoupon(Model):
    """The changes to make to one coupon. Start, expiry and recipient are emptied if omitted."""

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

    recipient_integration_id: str | None = optional("recipientIntegrationId")
    """Your own id of the only customer who may redeem the coupon; if omitted, the coupon is
    personal no longer. At most 1000 characters."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes to set on the coupon."""

    is_reservation_mandatory: bool = optional("isReservationMandatory", False)
    """If true, only customers who have reserved the coupon may redeem it. Default: false."""

    implicitly_reserved: bool | None = optional("implicitlyReserved")
    """If true, the coupon counts as reserved for everybody and so appears in the inventory of
    every customer."""
