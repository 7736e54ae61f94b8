# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class RollbackCouponEffectProps(Model):
    """Details of `rollbackCoupon`: a redeemed code can be used again."""

    value: str = required("value")
    """Coupon code that is free again."""
