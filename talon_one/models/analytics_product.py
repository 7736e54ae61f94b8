# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import AnalyticsDataPointWithTrend


class AnalyticsProduct(Model):
    """A product of a catalog, with how often it was sold."""

    id: int = required("id")
    """Internal id of the product that was sold."""

    name: str = required("name")
    """Name of the product, shared by all its variants."""

    catalog_id: int = required("catalogId")
    """Internal id of the catalog that has the product."""

    units_sold: AnalyticsDataPointWithTrend | None = optional("unitsSold")
    """Units of the product that were bought, with the trend."""
