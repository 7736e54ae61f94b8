# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class RewardPointsRequired(Model):
    """Part of the price of a reward: points on one ledger of one loyalty program."""

    id: int | None = optional("id")
    """Internal id of this part of the price. Send it back to change the part; leave it out to
    add a new one."""

    amount: DecimalField = required("amount")
    """Points that activating the reward takes from this ledger."""

    loyalty_program_id: int = required("loyaltyProgramId")
    """Internal id of the loyalty program in which the points are spent."""

    subledger_id: str = required("subledgerId")
    """Subledger from which the points are spent; an empty string means the main ledger."""
