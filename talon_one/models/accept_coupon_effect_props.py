# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class AcceptCouponEffectProps(Model):
    """Details of `acceptCoupon`: the code is valid. It is redeemed by closing the session, with
    no further call.
    """

    value: str = required("value")
    """Coupon code that was accepted."""
