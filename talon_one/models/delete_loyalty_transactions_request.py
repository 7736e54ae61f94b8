# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class DeleteLoyaltyTransactionsRequest(Model):
    """Tells from which ledgers of a customer the transactions are deleted."""

    scope: Literal["AllSubledgers", "SelectedSubledgers"] | str = required("scope")
    """Known values:
    - `AllSubledgers`: from the main ledger and all subledgers
    - `SelectedSubledgers`: from those named in `subledger_ids` only"""

    subledger_ids: list[str] | None = optional("subledgerIds")
    """Ledgers to delete from, the empty string being the main one; required with
    `SelectedSubledgers`."""
