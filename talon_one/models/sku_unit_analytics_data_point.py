# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import AnalyticsDataPointWithTrend


class SkuUnitAnalyticsDataPoint(Model):
    """Units of one stock keeping unit sold in one span of time."""

    start_time: datetime = required("startTime")
    """Start of the span in UTC, for this stock keeping unit."""

    end_time: datetime = required("endTime")
    """End of the span in UTC, for this stock keeping unit."""

    units_sold: AnalyticsDataPointWithTrend = required("unitsSold")
    """Units of the stock keeping unit that were bought in the span, with the trend."""

    sku: str = required("sku")
    """Stock keeping unit that was sold, as sessions name it."""
