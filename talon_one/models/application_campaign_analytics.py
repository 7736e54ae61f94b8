# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.models import (
        AnalyticsDataPointWithTrend,
        AnalyticsDataPointWithTrendAndInfluencedRate,
        AnalyticsDataPointWithTrendAndUplift,
    )


class ApplicationCampaignAnalytics(Model):
    """``ApplicationCampaignAnalytics`` of the API description."""

    start_time: datetime = required("startTime")

    end_time: datetime = required("endTime")

    campaign_id: int = required("campaignId")

    campaign_name: str = required("campaignName")

    campaign_tags: list[str] = required("campaignTags")

    campaign_state: (
        Literal["expired", "scheduled", "running", "disabled", "archived", "staged"] | str
    ) = required("campaignState")

    total_revenue: AnalyticsDataPointWithTrendAndInfluencedRate | None = optional("totalRevenue")

    sessions_count: AnalyticsDataPointWithTrendAndInfluencedRate | None = optional("sessionsCount")

    avg_items_per_session: AnalyticsDataPointWithTrendAndUplift | None = optional(
        "avgItemsPerSession"
    )

    avg_session_value: AnalyticsDataPointWithTrendAndUplift | None = optional("avgSessionValue")

    total_discounts: AnalyticsDataPointWithTrend | None = optional("totalDiscounts")

    coupons_count: AnalyticsDataPointWithTrend | None = optional("couponsCount")
