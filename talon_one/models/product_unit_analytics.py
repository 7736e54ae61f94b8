# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import ProductUnitAnalyticsDataPoint, ProductUnitAnalyticsTotals


class ProductUnitAnalytics(Model):
    """How many units of products were sold, over time and in total."""

    data: list[ProductUnitAnalyticsDataPoint] = required("data")
    """Units sold in each span of time."""

    totals: ProductUnitAnalyticsTotals = required("totals")
    """Units sold over all spans."""
