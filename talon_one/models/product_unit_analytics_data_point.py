# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import AnalyticsDataPointWithTrend


class ProductUnitAnalyticsDataPoint(Model):
    """Units of one product sold in one span of time."""

    start_time: datetime = required("startTime")
    """Start of the span in UTC."""

    end_time: datetime = required("endTime")
    """End of the span in UTC."""

    units_sold: AnalyticsDataPointWithTrend = required("unitsSold")
    """Units of the product that were bought in the span, with the trend."""

    product_id: int = required("productId")
    """Internal id of the product that was sold."""

    product_name: str = required("productName")
    """Name of the product that was sold."""
