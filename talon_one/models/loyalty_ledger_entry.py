# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField
    from . import LoyaltyLedgerEntryFlags


class LoyaltyLedgerEntry(Model):
    """One row of a loyalty ledger: points that came in, went out or expired."""

    created: datetime = required("created")
    """Time at which the row was written."""

    program_id: int = required("programID")
    """Internal id of the loyalty program that the ledger belongs to."""

    customer_profile_id: str | None = optional("customerProfileID")
    """Your own id of the customer whose points they are, in profile-based programs."""

    card_id: int | None = optional("cardID")
    """Internal id of the card on which the points are, in card-based programs; not the card's
    identifier."""

    customer_session_id: str | None = optional("customerSessionID")
    """Your own id of the customer session behind the row; absent if there was none."""

    event_id: int | None = optional("eventID")
    """Internal id of the event behind the row; absent if there was none."""

    type: str = required("type")
    """What happened.
    - `addition`: points came in
    - `subtraction`: points went out
    - `expire`: points ran out
    - `expiring`: points that are going to run out, in the list of those"""

    amount: DecimalField = required("amount")
    """How many points the row is about; `type` says the direction."""

    start_date: datetime | None = optional("startDate")
    """Time from which the points can be spent; absent if at once or not known yet."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time at which the points run out; absent if they do not."""

    name: str = required("name")
    """What led to the row: the condition or effect of a rule, or the reason given in a call."""

    sub_ledger_id: str = required("subLedgerID")
    """Subledger of the row; the empty string stands for the main ledger."""

    user_id: int | None = optional("userID")
    """Internal id of the user who made the booking, if made by hand."""

    archived: bool | None = optional("archived")
    """Whether the session behind the row is archived."""

    flags: LoyaltyLedgerEntryFlags | None = optional("flags")
    """Marks on the booking, present where one applies."""

    validity_duration: str | None = optional("validityDuration")
    """How long the points are good for once they are activated, such as `45D`; only for points
    that await an action and have no expiry time."""
