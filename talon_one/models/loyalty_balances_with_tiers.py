# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import LoyaltyBalanceWithTier


class LoyaltyBalancesWithTiers(Model):
    """Point balances of a customer in one program, with tiers if asked for."""

    balance: LoyaltyBalanceWithTier | None = optional("balance")
    """Points in the main ledger, with the tier there."""

    subledger_balances: dict[str, LoyaltyBalanceWithTier] | None = optional("subledgerBalances")
    """Points in each subledger with the tier there, by the id of the subledger."""
