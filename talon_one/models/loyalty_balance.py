# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from ..core.models.fields import OptionalDecimal


class LoyaltyBalance(Model):
    """Points of one ledger, by state, as they were worked out for the request. The `loyalty`
    part of a session response calls the same sums otherwise, such as `current_balance`.
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
