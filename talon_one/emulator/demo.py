"""The demo shop, which the command serves when it is started without campaigns."""

from __future__ import annotations

from .campaigns import Attribute, Campaign, Coupon, Setup
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
    attributes=[Attribute("Event", "distance_km", "number", event_type="hike_logged")],
    additional_costs=["shipping"],
)
"""The code WELCOME10 takes 10 % off the session; every currency unit earns a loyalty point.

Sessions may have shipping, and there is the event ``hike_logged``."""
