# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ProductUnitAnalyticsDataPoint, ProductUnitAnalyticsTotals


class ProductUnitAnalytics(Model):
    """How many units of products were sold, over time and in total."""

    data: list[ProductUnitAnalyticsDataPoint] = required("data")
    """Units sold in each span of time."""

    totals: ProductUnitAnalyticsTotals = required("totals")
    """Units sold over all spans."""
