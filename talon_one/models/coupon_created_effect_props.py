# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class CouponCreatedEffectProps(Model):
    """Details of `couponCreated`: a rule created a coupon. Hand the code to the customer; the
    whole coupon is in `created_coupons`.
    """

    value: str = required("value")
    """Code of the new coupon."""

    profile_id: str = required("profileId")
    """Your own id of the customer who receives the coupon."""
