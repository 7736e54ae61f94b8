# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..core.models.fields import DecimalField


class CardLedgerTransactionLogEntryIntegrationAPI(Model):
    """One addition or deduction in the ledgers of a loyalty card."""

    transaction_uuid: str = required("transactionUUID")
    """UUID of the transaction, under which the ledger and the effect that gave the points know
    it."""

    created: datetime = required("created")
    """Time at which the points of the card were booked."""

    program_id: int = required("programId")
    """Internal id of the loyalty program in which the points were booked."""

    card_identifier: str = required("cardIdentifier")
    """Identifier of the loyalty card that was booked on."""

    customer_session_id: str | None = optional("customerSessionId")
    """Your own id of the customer session that gave the points; absent if none did, as for a
    manual booking."""

    type: Literal["addition", "subtraction"] | str = required("type")
    """Direction of the booking.
    - `addition`: points came in
    - `subtraction`: points went out"""

    name: str = required("name")
    """Reason of the booking as the rule, the user or the import gave it."""

    start_date: str = required("startDate")
    """When the points become active: `immediate`, `on_action` (once an action activates them) or
    a time in RFC 3339. It is text, not a date."""

    expiry_date: str = required("expiryDate")
    """When the points run out: `unlimited` (never) or a time in RFC 3339. It is text, not a
    date."""

    subledger_id: str = required("subledgerId")
    """Subledger of the booking; the empty string stands for the main ledger."""

    amount: DecimalField = required("amount")
    """How many points were added or deducted; `type` says which."""

    id: int = required("id")
    """Internal id of the entry in the ledger."""

    ruleset_id: int | None = optional("rulesetId")
    """Internal id of the ruleset whose rule gave the points; absent for manual and imported
    ones."""

    rule_name: str | None = optional("ruleName")
    """Name of the rule that gave the points; absent for manual and imported ones."""

    validity_duration: str | None = optional("validityDuration")
    """How long the points are good for once they are activated, such as `45D`; only for points
    that await an action and have no expiry time."""
