# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class AcceptCouponEffectProps(Model):
    """Details of `acceptCoupon`: the code is valid. It is redeemed by closing the session, with
    no further call.
    """

    value: str = required("value")
    """Coupon code that was accepted."""
