# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class RiskNotification(Model):
    """A stored watch for unusual activity,."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

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

    active: bool = required("active")
    """Whether Talon.One looks for unusual activity under this watch at present."""

    modified: datetime = required("modified")
    """Time at which the watch was last changed."""
