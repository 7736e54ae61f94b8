# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.models import CodeGeneratorSettings, LoyaltyTier


class LoyaltyProgram(Model):
    """``LoyaltyProgram`` of the API description."""

    id: int = required("id")

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    title: str | None = optional("title")

    description: str | None = optional("description")

    subscribed_applications: list[int] | None = optional("subscribedApplications")

    default_validity: str | None = optional("defaultValidity")

    default_pending: str | None = optional("defaultPending")

    allow_subledger: bool | None = optional("allowSubledger")

    users_per_card_limit: int | None = optional("usersPerCardLimit")

    sandbox: bool | None = optional("sandbox")

    program_join_policy: Literal["not_join", "points_activated", "points_earned"] | str | None = (
        optional("programJoinPolicy")
    )

    tiers_expiration_policy: (
        Literal["tier_start_date", "program_join_date", "customer_attribute", "absolute_expiration"]
        | str
        | None
    ) = optional("tiersExpirationPolicy")

    tier_cycle_start_date: datetime | None = optional("tierCycleStartDate")

    tiers_expire_in: str | None = optional("tiersExpireIn")

    tiers_downgrade_policy: Literal["one_down", "balance_based"] | str | None = optional(
        "tiersDowngradePolicy"
    )

    card_code_settings: CodeGeneratorSettings | None = optional("cardCodeSettings")

    return_policy: Literal["only_pending", "within_balance", "unlimited"] | str | None = optional(
        "returnPolicy"
    )

    account_id: int = required("accountID")

    name: str = required("name")

    tiers: list[LoyaltyTier] | None = optional("tiers")

    timezone: str = required("timezone")

    card_based: bool = optional("cardBased", False)

    can_update_tiers: bool = optional("canUpdateTiers", False)

    can_update_tier_expiration_policy: bool | None = optional("canUpdateTierExpirationPolicy")

    can_upgrade_to_advanced_tiers: bool = optional("canUpgradeToAdvancedTiers", False)

    can_update_subledgers: bool = optional("canUpdateSubledgers", False)
