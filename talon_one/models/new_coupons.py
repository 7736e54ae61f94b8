# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..core.models.fields import Deprecated, OptionalDecimal
    from . import LimitConfig


class NewCoupons(Model):
    """Coupons to create in one go, all with the same limits, dates and attributes."""

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

    number_of_coupons: int = required("numberOfCoupons")
    """How many codes to create: at least 1, at most 20 000 in one request."""

    unique_prefix: Deprecated[str | None] = optional("uniquePrefix")
    """Deprecated. Prefix of all codes; it allowed up to 200 000 of them in one request. Use
    `create_coupons_asynchronously` for such numbers.

    Deprecated by the API.
    """

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the new coupons."""

    recipient_integration_id: str | None = optional("recipientIntegrationId")
    """Your own id of the only customer who may redeem the codes, which makes them personal; if
    omitted, anybody may. At most 1000 characters."""

    valid_characters: list[str] | None = optional("validCharacters")
    """Characters from which the random places of the codes are filled; `A` to `Z` and `0` to `9`
    if omitted."""

    coupon_pattern: str | None = optional("couponPattern")
    """Pattern of the codes, 3 to 100 characters; each `#` becomes a random character, all others
    stay as they are. Give it enough places for the number of codes."""

    is_reservation_mandatory: bool = optional("isReservationMandatory", False)
    """If true, only customers who have reserved a code may redeem it. Default: false."""

    implicitly_reserved: bool | None = optional("implicitlyReserved")
    """If true, the codes count as reserved for everybody and so appear in the inventory of every
    customer."""
