# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class AccountLimits(Model):
    """``AccountLimits`` of the API description."""

    live_applications: int = required("liveApplications")

    sandbox_applications: int = required("sandboxApplications")

    active_campaigns: int = required("activeCampaigns")

    coupons: int = required("coupons")

    referral_codes: int = required("referralCodes")

    active_rules: int = required("activeRules")

    live_loyalty_programs: int = required("liveLoyaltyPrograms")

    sandbox_loyalty_programs: int = required("sandboxLoyaltyPrograms")

    webhooks: int = required("webhooks")

    users: int = required("users")

    api_volume: int = required("apiVolume")

    promotion_types: list[str] = required("promotionTypes")

    secondary_deployment_price: int = required("SecondaryDeploymentPrice")

    currency_code: str = required("currencyCode")
