# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class AccountLimits(Model):
    """What the contract allows the account."""

    live_applications: int = required("liveApplications")
    """How many live Applications the account may have."""

    sandbox_applications: int = required("sandboxApplications")
    """How many sandbox Applications the account may have."""

    active_campaigns: int = required("activeCampaigns")
    """How many campaigns may be active in live Applications."""

    coupons: int = required("coupons")
    """How many coupons the account may have."""

    referral_codes: int = required("referralCodes")
    """How many referral codes the account may have."""

    active_rules: int = required("activeRules")
    """How many rulesets may be active in the account."""

    live_loyalty_programs: int = required("liveLoyaltyPrograms")
    """How many live loyalty programs the account may have."""

    sandbox_loyalty_programs: int = required("sandboxLoyaltyPrograms")
    """How many sandbox loyalty programs the account may have."""

    webhooks: int = required("webhooks")
    """How many webhooks the account may have."""

    users: int = required("users")
    """How many users the account may have."""

    api_volume: int = required("apiVolume")
    """How many API requests the account may make."""

    promotion_types: list[str] = required("promotionTypes")
    """Kinds of promotion that the account makes use of."""

    secondary_deployment_price: int = required("SecondaryDeploymentPrice")
    """What a second deployment costs by contract, in the currency named by `currency_code`; mind
    the capital first letter."""

    currency_code: str = required("currencyCode")
    """Currency of the contract, as a code such as `EUR`; has nothing to do with the currencies
    of Applications."""
