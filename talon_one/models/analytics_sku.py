# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import AnalyticsDataPointWithTrend


class AnalyticsSKU(Model):
    """``AnalyticsSKU`` of the API description."""

    id: int = required("id")

    sku: str = required("sku")

    last_updated: datetime | None = optional("lastUpdated")

    catalog_id: int | None = optional("catalogId")

    product_id: int | None = optional("productId")

    units_sold: AnalyticsDataPointWithTrend | None = optional("unitsSold")
