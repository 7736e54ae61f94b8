# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AnalyticsDataPointWithTrend,
        AnalyticsDataPointWithTrendAndInfluencedRate,
        AnalyticsDataPointWithTrendAndUplift,
    )


class ApplicationCampaignAnalytics(Model):
    """Figures of one campaign in one span of time. Amounts are in the currency of the
    Application.
    """

    start_time: datetime = required("startTime")
    """Time in UTC at which the span of the campaign's figures begins."""

    end_time: datetime = required("endTime")
    """Time in UTC at which the span of the campaign's figures ends."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that the figures are about."""

    campaign_name: str = required("campaignName")
    """Name of the campaign that the figures are about."""

    campaign_tags: list[str] = required("campaignTags")
    """Tags of the campaign, at most 50 of up to 50 characters each."""

    campaign_state: (
        Literal["expired", "scheduled", "running", "disabled", "archived", "staged"] | str
    ) = required("campaignState")
    """State of the campaign.
    - `expired`: past its end
    - `scheduled`: enabled, start still ahead
    - `running`: being evaluated
    - `disabled`: switched off
    - `archived`: kept for the record, not evaluated
    - `staged`: open to tests with a testing key, with campaign staging only"""

    total_revenue: AnalyticsDataPointWithTrendAndInfluencedRate | None = optional("totalRevenue")
    """Value before discounts of all that was bought, with trend and share of influenced
    sessions."""

    sessions_count: AnalyticsDataPointWithTrendAndInfluencedRate | None = optional("sessionsCount")
    """Number of closed sessions, with trend and share of influenced ones."""

    avg_items_per_session: AnalyticsDataPointWithTrendAndUplift | None = optional(
        "avgItemsPerSession"
    )
    """Average number of items in a session, with trend and uplift."""

    avg_session_value: AnalyticsDataPointWithTrendAndUplift | None = optional("avgSessionValue")
    """Average value of a session, with trend and uplift."""

    total_discounts: AnalyticsDataPointWithTrend | None = optional("totalDiscounts")
    """Sum of the discounts on cart items in influenced sessions, with trend."""

    coupons_count: AnalyticsDataPointWithTrend | None = optional("couponsCount")
    """Number of coupon redemptions in influenced sessions, with trend."""
