# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import LoyaltyBalanceWithTier


class LoyaltyBalancesWithTiers(Model):
    """Point balances of a customer in one program, with tiers if asked for."""

    balance: LoyaltyBalanceWithTier | None = optional("balance")
    """Points in the main ledger, with the tier there."""

    subledger_balances: dict[str, LoyaltyBalanceWithTier] | None = optional("subledgerBalances")
    """Points in each subledger with the tier there, by the id of the subledger."""
