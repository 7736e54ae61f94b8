# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class CampaignTemplateCouponReservationSettings(Model):
    """How coupons of the campaigns made from a template can be reserved."""

    reservation_limit: int | None = optional("reservationLimit")
    """How often one coupon can be reserved, from 0 to 999,999."""

    is_reservation_mandatory: bool = optional("isReservationMandatory", False)
    """If true, only customers who reserved a coupon may redeem it; false if omitted."""
