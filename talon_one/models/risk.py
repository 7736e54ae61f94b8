# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal


class Risk(Model):
    """A finding of unusual activity in one Application, or in the whole account. It is an
    estimate to be looked into by a person, not a proof of fraud.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    notification_id: int = required("notificationId")
    """Internal id of the watch that led to the finding."""

    run_date: date = required("runDate")
    """Day of the analysis that made the finding, without a time."""

    group_key: str = required("groupKey")
    """Where the activity was found: the id of the Application as a string, or `__GLOBAL__` for
    activity that is not measured per Application."""

    application_id: int | None = optional("applicationId")
    """Internal id of the Application in which the activity was found; absent if it is not
    measured per Application."""

    status: Literal["active", "in_review", "confirmed", "discarded"] | str = required("status")
    """How far the finding has been looked into.
    - `active`: open
    - `in_review`: being looked into
    - `confirmed`: taken as a true risk
    - `discarded`: dismissed"""

    criticality: Literal["critical", "not_critical"] | str = required("criticality")
    """How grave the finding is.
    - `critical`: graded as grave
    - `not_critical`: not graded so"""

    entity: Literal["customer_profile", "customer_session"] | str = required("entity")
    """What behaves unusually.
    - `customer_profile`: customers
    - `customer_session`: single sessions"""

    activity: (
        Literal["loyalty_points_earned", "discounted_amount", "completed_orders", "coupon_attempts"]
        | str
    ) = required("activity")
    """Activity that is unusual.
    - `loyalty_points_earned`: points earned
    - `discounted_amount`: money given as discount
    - `completed_orders`: orders closed
    - `coupon_attempts`: coupon codes tried"""

    time_frame: Literal["1_day", "1_week", "1_month"] | str = required("timeFrame")
    """Moving span of time over which the activity was added up.
    - `1_day`: a day
    - `1_week`: a week
    - `1_month`: a month"""

    reported_date: datetime = required("reportedDate")
    """Time at which the analysis reported the finding."""

    affected_entity_count: int = required("affectedEntityCount")
    """How many customers or sessions behave unusually, over all."""

    description: str | None = optional("description")
    """What was found, in words."""

    modified: datetime = required("modified")
    """Time at which the finding was last changed, such as by a new status."""
