# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class AcceptCouponEffectProps(Model):
    """Details of `acceptCoupon`: the code is valid. It is redeemed by closing the session, with
    no further call.
    """

    value: str = required("value")
    """Coupon code that was accepted."""
