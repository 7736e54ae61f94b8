# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import LedgerInfo


class LoyaltyProgramLedgers(Model):
    """The ledgers of one customer in one loyalty program."""

    id: int = required("id")
    """Internal id of the program that holds these ledgers."""

    title: str = required("title")
    """Display title of the program."""

    name: str = required("name")
    """Name of the program as used in code."""

    join_date: datetime | None = optional("joinDate")
    """Time at which the customer joined the program, if they did."""

    ledger: LedgerInfo = required("ledger")
    """Balance and tier of the main ledger."""

    sub_ledgers: dict[str, LedgerInfo] | None = optional("subLedgers")
    """Balances and tiers of the subledgers, by subledger id."""
