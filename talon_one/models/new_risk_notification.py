# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class NewRiskNotification(Model):
    """A watch to set up: Talon.One looks for customers or sessions with unusual activity and
    reports them as risks.
    """

    entity: Literal["customer_profile", "customer_session"] | str = required("entity")
    """What is watched.
    - `customer_profile`: customers
    - `customer_session`: single sessions"""

    activity: (
        Literal["loyalty_points_earned", "discounted_amount", "completed_orders", "coupon_attempts"]
        | str
    ) = required("activity")
    """Activity that is measured.
    - `loyalty_points_earned`: points earned
    - `discounted_amount`: money given as discount
    - `completed_orders`: orders closed
    - `coupon_attempts`: coupon codes tried"""

    time_frame: Literal["1_day", "1_week", "1_month"] | str = required("timeFrame")
    """Moving span of time over which the activity is added up.
    - `1_day`: a day
    - `1_week`: a week
    - `1_month`: a month"""
