# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import ProductUnitAnalyticsTotals, SkuUnitAnalyticsDataPoint


class SkuUnitAnalytics(Model):
    """How many units were sold of single stock keeping units, over time and in total."""

    data: list[SkuUnitAnalyticsDataPoint] = required("data")
    """Units sold of a stock keeping unit in each span of time."""

    totals: ProductUnitAnalyticsTotals = required("totals")
    """Units sold of the stock keeping units over all spans."""
