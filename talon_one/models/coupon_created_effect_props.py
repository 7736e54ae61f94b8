# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class CouponCreatedEffectProps(Model):
    """Details of `couponCreated`: a rule created a coupon. Hand the code to the customer; the
    whole coupon is in `createdCoupons`.
    """

    value: str = required("value")
    """Code of the new coupon."""

    profile_id: str = required("profileId")
    """Your own id of the customer who receives the coupon."""
