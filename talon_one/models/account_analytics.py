# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class AccountAnalytics(Model):
    """``AccountAnalytics`` of the API description."""

    applications: int = required("applications")

    live_applications: int = required("liveApplications")

    sandbox_applications: int = required("sandboxApplications")

    campaigns: int = required("campaigns")

    active_campaigns: int = required("activeCampaigns")

    live_active_campaigns: int = required("liveActiveCampaigns")

    coupons: int = required("coupons")

    active_coupons: int = required("activeCoupons")

    expired_coupons: int = required("expiredCoupons")

    referral_codes: int = required("referralCodes")

    active_referral_codes: int = required("activeReferralCodes")

    expired_referral_codes: int = required("expiredReferralCodes")

    active_rules: int = required("activeRules")

    users: int = required("users")

    roles: int = required("roles")

    custom_attributes: int = required("customAttributes")

    webhooks: int = required("webhooks")

    loyalty_programs: int = required("loyaltyPrograms")

    live_loyalty_programs: int = required("liveLoyaltyPrograms")

    last_updated_at: datetime = required("lastUpdatedAt")
