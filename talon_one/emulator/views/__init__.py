"""Records of the store in the shapes of the API: one function per schema."""

from __future__ import annotations

from .campaigns import render_campaign, render_campaign_base, render_limit
from .codes import (
    render_coupon,
    render_coupon_limits,
    render_integration_coupon,
    render_inventory_referral,
    render_referral,
)
from .collections import render_collection
from .customers import render_customer_profile, render_customer_session, render_return
from .eligibility import render_campaign_eligibility
from .events import render_event, render_event_v3
from .loyalty import (
    render_card,
    render_ledger_info,
    render_profile_loyalty,
    render_session_loyalty,
    render_tier,
    render_tiers,
)
from .rewards import (
    render_achievement,
    render_achievement_progress,
    render_customer_achievement,
    render_giveaway,
)
from .sessions import count_effects, list_discounts, render_application_session

__all__ = [
    "count_effects",
    "list_discounts",
    "render_achievement",
    "render_achievement_progress",
    "render_application_session",
    "render_campaign",
    "render_campaign_base",
    "render_campaign_eligibility",
    "render_card",
    "render_collection",
    "render_coupon",
    "render_coupon_limits",
    "render_customer_achievement",
    "render_customer_profile",
    "render_customer_session",
    "render_event",
    "render_event_v3",
    "render_giveaway",
    "render_integration_coupon",
    "render_inventory_referral",
    "render_ledger_info",
    "render_limit",
    "render_profile_loyalty",
    "render_referral",
    "render_return",
    "render_session_loyalty",
    "render_tier",
    "render_tiers",
]
