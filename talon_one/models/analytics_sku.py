# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import AnalyticsDataPointWithTrend


class AnalyticsSKU(Model):
    """A stock keeping unit, with how often it was sold."""

    id: int = required("id")
    """Internal id of the stock keeping unit in the Application."""

    sku: str = required("sku")
    """Stock keeping unit as cart items name it."""

    last_updated: datetime | None = optional("lastUpdated")
    """Time in UTC at which the stock keeping unit of the product was last changed."""

    catalog_id: int | None = optional("catalogId")
    """Internal id of the catalog that has the stock keeping unit."""

    product_id: int | None = optional("productId")
    """Internal id of the product of which it is a variant."""

    units_sold: AnalyticsDataPointWithTrend | None = optional("unitsSold")
    """Units of the stock keeping unit that were bought, with the trend."""
