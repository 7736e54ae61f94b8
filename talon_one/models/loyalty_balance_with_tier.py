# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from ..core.models.fields import OptionalDecimal
    from . import ProjectedTier, Tier


class LoyaltyBalanceWithTier(Model):
    """Points of one ledger by state, with the tier if `include_tiers` or
    `include_projected_tier` was asked for.
    """

    active_points: OptionalDecimal = optional("activePoints")
    """Points that can be spent now."""

    pending_points: OptionalDecimal = optional("pendingPoints")
    """Points that were given but cannot be spent yet, since their start is ahead or an action is
    awaited."""

    spent_points: OptionalDecimal = optional("spentPoints")
    """Points that were spent so far."""

    expired_points: OptionalDecimal = optional("expiredPoints")
    """Points that ran out before they were spent."""

    negative_points: OptionalDecimal = optional("negativePoints")
    """Points by which the balance is below zero; if more than 0, there are no active points."""

    current_tier: Tier | None = optional("currentTier")
    """Tier held at present; absent without one, or if tiers were not asked for."""

    projected_tier: ProjectedTier | None = optional("projectedTier")
    """What to expect at the end of the current tier; only with `include_projected_tier`."""

    points_to_next_tier: OptionalDecimal = optional("pointsToNextTier")
    """Points missing for the next tier up; only with `include_tiers`."""

    next_tier_name: str | None = optional("nextTierName")
    """Name of the next tier up, null in the highest one; without a tier, the name of the lowest.
    Only with `include_tiers`."""
