# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import AnalyticsDataPointWithTrend


class ProductUnitAnalyticsTotals(Model):
    """Sums over all spans of an analysis of units sold."""

    units_sold: AnalyticsDataPointWithTrend | None = optional("unitsSold")
    """Units that were bought over all spans, with the trend."""
