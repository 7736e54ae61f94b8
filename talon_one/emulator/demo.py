"""The demo shop, which the command serves when it is started without campaigns."""

from __future__ import annotations

from .campaigns import Campaign, Coupon, Setup
from .conditions import CouponValid
from .effects import AddLoyaltyPoints, SetDiscount

DEMO = Setup(
    campaigns=[
        Campaign(
            "Welcome",
            coupons=[Coupon("WELCOME10")],
            conditions=[CouponValid()],
            effects=[SetDiscount(percent=10, name="10 % off your order")],
        ),
        Campaign(
            "Points for every order",
            effects=[AddLoyaltyPoints("points", points_per_unit=1)],
        ),
    ],
)
"""The code WELCOME10 takes 10 % off the session; every currency unit earns a loyalty point."""
