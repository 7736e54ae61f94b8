# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..core.models.fields import OptionalDecimal


class NewCouponsForMultipleRecipients(Model):
    """Personal coupons to create, one for each customer named, all with the same limits, dates
    and attributes.
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
    """Custom attributes of the new personal coupons."""

    recipients_integration_ids: list[str] = required("recipientsIntegrationIds")
    """Your own ids of the customers, 1 to 1000; each gets one code."""

    valid_characters: list[str] | None = optional("validCharacters")
    """Characters from which the random places of the personal codes are filled; `A` to `Z` and
    `0` to `9` if omitted."""

    coupon_pattern: str | None = optional("couponPattern")
    """Pattern of the personal codes, 3 to 100 characters; each `#` becomes a random character,
    all others stay as they are."""
