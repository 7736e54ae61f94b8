# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import LoyaltyBalance, LoyaltyCardProfileRegistration


class LoyaltyCardBalances(Model):
    """Point balances of a loyalty card, with the profiles that share it."""

    balance: LoyaltyBalance | None = optional("balance")
    """Points in the main ledger by state."""

    subledger_balances: dict[str, LoyaltyBalance] | None = optional("subledgerBalances")
    """Points in each subledger by state, by the id of the subledger."""

    profiles: list[LoyaltyCardProfileRegistration] | None = optional("profiles")
    """Profiles linked to the card; empty or absent if it is not registered."""
