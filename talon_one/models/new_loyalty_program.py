# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import CodeGeneratorSettings, NewLoyaltyTier


class NewLoyaltyProgram(Model):
    """A loyalty program to create. Its name, and whether points are kept on cards or profiles,
    cannot be changed later.
    """

    title: str = required("title")
    """Title of the program for display in the Campaign Manager."""

    description: str | None = optional("description")
    """What the program is about, in free text."""

    subscribed_applications: list[int] | None = optional("subscribedApplications")
    """Internal ids of the Applications whose campaigns can give and take points of the program."""

    default_validity: str = required("defaultValidity")
    """How long new points are good for unless specified otherwise: `unlimited`, or a whole
    number with a unit (`s m h D W M Y`), rounded down by `_D` or up by `_U`."""

    default_pending: str = required("defaultPending")
    """How long new points wait unless specified otherwise: `immediate`, `on_action` (until an
    action activates them), or a whole number with a unit (`s m h D W M Y`), rounded by `_D`
    or `_U`."""

    allow_subledger: bool = required("allowSubledger")
    """Whether the program may have subledgers beside the main ledger; they come into being when
    first booked on."""

    users_per_card_limit: int | None = optional("usersPerCardLimit")
    """How many profiles may share one card; 0 sets no limit. Only for card-based programs."""

    sandbox: bool = required("sandbox")
    """True for a sandbox program, false for a live one. The two sides do not mix: Applications
    have to be of the program's side."""

    program_join_policy: Literal["not_join", "points_activated", "points_earned"] | str | None = (
        optional("programJoinPolicy")
    )
    """When a customer becomes a member.
    - `not_join`: never, points work without it and there is no join date
    - `points_activated`: with the first points that turn active
    - `points_earned`: with the first points earned"""

    tiers_expiration_policy: (
        Literal["tier_start_date", "program_join_date", "customer_attribute", "absolute_expiration"]
        | str
        | None
    ) = optional("tiersExpirationPolicy")
    """What the expiry of a tier is counted from.
    - `tier_start_date`: entering the tier
    - `program_join_date`: joining the program
    - `customer_attribute`: a custom attribute of the profile
    - `absolute_expiration`: all tiers are looked at anew when a cycle starts, see
      `tier_cycle_start_date`"""

    tier_cycle_start_date: datetime | None = optional("tierCycleStartDate")
    """When the cycle of tiers begins, one time for all members; needed with
    `absolute_expiration`, of no use otherwise."""

    tiers_expire_in: str | None = optional("tiersExpireIn")
    """How long a tier lasts before it is looked at anew: a whole number with a unit (`s m h D W
    M Y`), rounded down by `_D` or up by `_U`."""

    tiers_downgrade_policy: Literal["one_down", "balance_based"] | str | None = optional(
        "tiersDowngradePolicy"
    )
    """What happens when a tier expires and the points do not suffice.
    - `one_down`: the customer falls by one tier
    - `balance_based`: the tier follows from the points active at that time"""

    card_code_settings: CodeGeneratorSettings | None = optional("cardCodeSettings")
    """How identifiers of new cards are generated; needed to create cards in batches."""

    return_policy: Literal["only_pending", "within_balance", "unlimited"] | str | None = optional(
        "returnPolicy"
    )
    """Which points are taken back when a session is cancelled, reopened or returned in part.
    - `only_pending`: pending ones
    - `within_balance`: pending ones, then active ones as far as there are any
    - `unlimited`: all, so that the balance may fall below zero"""

    name: str = required("name")
    """Internal name of the program, fixed permanently once it is created; its title is shown
    instead."""

    tiers: list[NewLoyaltyTier] | None = optional("tiers")
    """Tiers that customers can reach by points; if omitted, the program has none."""

    timezone: str = required("timezone")
    """Time zone of the program as an IANA name, such as `Europe/Lisbon`; pending and expiry
    dates are reckoned in it."""

    card_based: bool = optional("cardBased", False)
    """Where points are kept. True: on loyalty cards, which sessions must name in
    `loyalty_cards`; false, the default: on customer profiles."""
