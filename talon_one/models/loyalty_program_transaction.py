# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..core.models.fields import DecimalField
    from . import LoyaltyLedgerEntryFlags


class LoyaltyProgramTransaction(Model):
    """One addition or deduction in a loyalty program, of either kind, with what led to it."""

    id: int = required("id")
    """Internal id of the entry in the ledger."""

    transaction_uuid: str = required("transactionUUID")
    """UUID of the transaction, under which the ledger and the effect that gave the points know
    it."""

    program_id: int = required("programId")
    """Internal id of the loyalty program in which the points were booked."""

    campaign_id: int | None = optional("campaignId")
    """Internal id of the campaign whose rule led to the booking; absent if none did."""

    created: datetime = required("created")
    """Time at which the points were booked in the program."""

    type: Literal["addition", "subtraction"] | str = required("type")
    """Direction of the booking.
    - `addition`: points came in
    - `subtraction`: points went out"""

    amount: DecimalField = required("amount")
    """How many points were added or deducted; `type` says which."""

    name: str = required("name")
    """Reason of the booking as the rule, the user or the import gave it."""

    start_date: str = required("startDate")
    """When the points become active: `immediate`, `on_action` (once an action activates them) or
    a time in RFC 3339. It is text, not a date."""

    expiry_date: str = required("expiryDate")
    """When the points run out: `unlimited` (never) or a time in RFC 3339. It is text, not a
    date."""

    customer_profile_id: str | None = optional("customerProfileId")
    """Your own id of the customer whose points they are; absent for a card without one."""

    card_identifier: str | None = optional("cardIdentifier")
    """Identifier of the loyalty card that was booked on; only in card-based programs."""

    subledger_id: str = required("subledgerId")
    """Subledger of the booking; the empty string stands for the main ledger."""

    customer_session_id: str | None = optional("customerSessionId")
    """Your own id of the customer session that gave the points; absent if none did, as for a
    manual booking."""

    import_id: int | None = optional("importId")
    """Internal id of the import that gave the points; only for imported ones."""

    user_id: int | None = optional("userId")
    """Internal id of the user who booked the points; only for manual bookings."""

    user_email: str | None = optional("userEmail")
    """E-mail address of the user who booked the points; only for manual bookings."""

    ruleset_id: int | None = optional("rulesetId")
    """Internal id of the ruleset whose rule led to the booking; only for bookings by a session."""

    rule_name: str | None = optional("ruleName")
    """Name of the rule that led to the booking; only for bookings by a session."""

    flags: LoyaltyLedgerEntryFlags | None = optional("flags")
    """Marks on the booking, present where one applies."""

    validity_duration: str | None = optional("validityDuration")
    """How long the points are good for once they are activated, such as `45D`; only for points
    that await an action and have no expiry time."""
