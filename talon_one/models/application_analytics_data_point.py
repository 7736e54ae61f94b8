# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import OptionalNumber
    from talon_one.models import AnalyticsDataPoint


class ApplicationAnalyticsDataPoint(Model):
    """``ApplicationAnalyticsDataPoint`` of the API description."""

    start_time: datetime = required("startTime")

    end_time: datetime = required("endTime")

    total_revenue: AnalyticsDataPoint | None = optional("totalRevenue")

    sessions_count: AnalyticsDataPoint | None = optional("sessionsCount")

    avg_items_per_session: AnalyticsDataPoint | None = optional("avgItemsPerSession")

    avg_session_value: AnalyticsDataPoint | None = optional("avgSessionValue")

    total_discounts: OptionalNumber = optional("totalDiscounts")

    coupons_count: int | None = optional("couponsCount")
