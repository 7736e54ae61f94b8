# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import LoyaltySubLedger


class LoyaltyLedger(Model):
    """All ledgers of a customer in one loyalty program."""

    ledger: LoyaltySubLedger = required("ledger")
    """Main ledger of the program."""

    sub_ledgers: dict[str, LoyaltySubLedger] | None = optional("subLedgers")
    """Subledgers by their id; absent or empty if there are none."""
