# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class AccountAnalytics(Model):
    """Counts of what is in the account, as of `last_updated_at`."""

    applications: int = required("applications")
    """Number of Applications, live and sandbox."""

    live_applications: int = required("liveApplications")
    """Number of Applications that serve real customers."""

    sandbox_applications: int = required("sandboxApplications")
    """Number of Applications for trying things out."""

    campaigns: int = required("campaigns")
    """Number of campaigns in whatever state, in all Applications."""

    active_campaigns: int = required("activeCampaigns")
    """Number of active campaigns, in live and sandbox Applications."""

    live_active_campaigns: int = required("liveActiveCampaigns")
    """Number of active campaigns in live Applications alone."""

    coupons: int = required("coupons")
    """Number of coupons, active or not."""

    active_coupons: int = required("activeCoupons")
    """Number of coupons that are active."""

    expired_coupons: int = required("expiredCoupons")
    """Number of coupons past their expiry date."""

    referral_codes: int = required("referralCodes")
    """Number of referral codes, active or not."""

    active_referral_codes: int = required("activeReferralCodes")
    """Number of referral codes that are active."""

    expired_referral_codes: int = required("expiredReferralCodes")
    """Number of referral codes past their expiry date."""

    active_rules: int = required("activeRules")
    """Number of rules that are active."""

    users: int = required("users")
    """Number of users of the account."""

    roles: int = required("roles")
    """Number of roles that users can have."""

    custom_attributes: int = required("customAttributes")
    """Number of attributes defined by the account itself."""

    webhooks: int = required("webhooks")
    """Number of webhooks that rules can call."""

    loyalty_programs: int = required("loyaltyPrograms")
    """Number of loyalty programs, live and sandbox."""

    live_loyalty_programs: int = required("liveLoyaltyPrograms")
    """Number of loyalty programs for real customers."""

    last_updated_at: datetime = required("lastUpdatedAt")
    """Time at which these counts were taken."""
