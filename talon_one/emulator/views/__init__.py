"""Records of the store as entities of the API: one function for each of its schemas."""

from __future__ import annotations

from .campaigns import campaign, campaign_base, limit
from .codes import coupon, integration_coupon, inventory_referral, referral
from .customers import customer_profile, customer_session, returned
from .eligibility import campaign_eligibility
from .events import built_in_event, custom_event, event_v3
from .loyalty import card, ledger_info, profile_loyalty, session_loyalty, tier, tiers
from .rewards import achievement_progress, customer_achievement, giveaway

__all__ = [
    "achievement_progress",
    "built_in_event",
    "campaign",
    "campaign_base",
    "campaign_eligibility",
    "card",
    "coupon",
    "custom_event",
    "customer_achievement",
    "customer_profile",
    "customer_session",
    "event_v3",
    "giveaway",
    "integration_coupon",
    "inventory_referral",
    "ledger_info",
    "limit",
    "profile_loyalty",
    "referral",
    "returned",
    "session_loyalty",
    "tier",
    "tiers",
]
