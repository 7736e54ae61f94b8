# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import AnalyticsDataPointWithTrend


class ProductUnitAnalyticsTotals(Model):
    """Sums over all spans of an analysis of units sold."""

    units_sold: AnalyticsDataPointWithTrend | None = optional("unitsSold")
    """Units that were bought over all spans, with the trend."""
