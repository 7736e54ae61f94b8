# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class UpdateRiskNotification(Model):
    """``UpdateRiskNotification`` of the API description."""

    entity: Literal["customer_profile", "customer_session"] | str = required("entity")

    activity: (
        Literal["loyalty_points_earned", "discounted_amount", "completed_orders", "coupon_attempts"]
        | str
    ) = required("activity")

    time_frame: Literal["1_day", "1_week", "1_month"] | str = required("timeFrame")

    active: bool = required("active")
