# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import LoyaltyBalance


class LoyaltyBalances(Model):
    """Point balances of the main ledger and the subledgers, without tiers."""

    balance: LoyaltyBalance | None = optional("balance")
    """Points in the main ledger by state."""

    subledger_balances: dict[str, LoyaltyBalance] | None = optional("subledgerBalances")
    """Points in each subledger by state, by the id of the subledger."""
