# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.models import CodeGeneratorSettings, NewLoyaltyTier


class NewLoyaltyProgram(Model):
    """``NewLoyaltyProgram`` of the API description."""

    title: str = required("title")

    description: str | None = optional("description")

    subscribed_applications: list[int] | None = optional("subscribedApplications")

    default_validity: str = required("defaultValidity")

    default_pending: str = required("defaultPending")

    allow_subledger: bool = required("allowSubledger")

    users_per_card_limit: int | None = optional("usersPerCardLimit")

    sandbox: bool = required("sandbox")

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

    name: str = required("name")

    tiers: list[NewLoyaltyTier] | None = optional("tiers")

    timezone: str = required("timezone")

    card_based: bool = optional("cardBased", False)
