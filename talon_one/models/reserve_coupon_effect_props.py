# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ReserveCouponEffectProps(Model):
    """Details of `reserveCoupon`: a coupon was reserved for a customer, who may see it in a
    wallet.
    """

    coupon_value: str = required("couponValue")
    """Code of the coupon that was reserved."""

    profile_integration_id: str = required("profileIntegrationId")
    """Your own id of the customer for whom the coupon is reserved."""

    is_new_reservation: bool = required("isNewReservation")
    """False if the customer had reserved the coupon before."""
