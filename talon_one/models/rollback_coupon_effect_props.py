# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class RollbackCouponEffectProps(Model):
    """Details of `rollbackCoupon`: a redeemed code can be used again."""

    value: str = required("value")
    """Coupon code that is free again."""
