# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import AnalyticsDataPointWithTrend


class ProductUnitAnalyticsDataPoint(Model):
    """``ProductUnitAnalyticsDataPoint`` of the API description."""

    start_time: datetime = required("startTime")

    end_time: datetime = required("endTime")

    units_sold: AnalyticsDataPointWithTrend = required("unitsSold")

    product_id: int = required("productId")

    product_name: str = required("productName")
