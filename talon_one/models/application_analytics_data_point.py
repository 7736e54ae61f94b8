# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import OptionalDecimal
    from . import AnalyticsDataPoint


class ApplicationAnalyticsDataPoint(Model):
    """Figures of an Application in one span of time. Amounts are in the currency of the
    Application.
    """

    start_time: datetime = required("startTime")
    """Time in UTC at which the span of these figures begins."""

    end_time: datetime = required("endTime")
    """Time in UTC at which the span of these figures ends."""

    total_revenue: AnalyticsDataPoint | None = optional("totalRevenue")
    """Value before discounts of all that was bought in the Application."""

    sessions_count: AnalyticsDataPoint | None = optional("sessionsCount")
    """Number of closed sessions of the Application."""

    avg_items_per_session: AnalyticsDataPoint | None = optional("avgItemsPerSession")
    """Average number of items in a session of the Application."""

    avg_session_value: AnalyticsDataPoint | None = optional("avgSessionValue")
    """Average value of a session of the Application."""

    total_discounts: OptionalDecimal = optional("totalDiscounts")
    """Sum of the discounts on cart items in sessions with at least one effect."""

    coupons_count: int | None = optional("couponsCount")
    """Number of coupon redemptions in sessions with at least one effect."""
