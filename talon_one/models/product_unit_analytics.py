# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

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
