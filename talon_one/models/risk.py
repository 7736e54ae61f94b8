# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal


class Risk(Model):
    """``Risk`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    notification_id: int = required("notificationId")

    run_date: date = required("runDate")

    group_key: str = required("groupKey")

    application_id: int | None = optional("applicationId")

    status: Literal["active", "in_review", "confirmed", "discarded"] | str = required("status")

    criticality: Literal["critical", "not_critical"] | str = required("criticality")

    entity: Literal["customer_profile", "customer_session"] | str = required("entity")

    activity: (
        Literal["loyalty_points_earned", "discounted_amount", "completed_orders", "coupon_attempts"]
        | str
    ) = required("activity")

    time_frame: Literal["1_day", "1_week", "1_month"] | str = required("timeFrame")

    reported_date: datetime = required("reportedDate")

    affected_entity_count: int = required("affectedEntityCount")

    description: str | None = optional("description")

    modified: datetime = required("modified")
