# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import Number
    from talon_one.models import LoyaltyLedgerEntryFlags


class LoyaltyLedgerEntry(Model):
    """``LoyaltyLedgerEntry`` of the API description."""

    created: datetime = required("created")

    program_id: int = required("programID")

    customer_profile_id: str | None = optional("customerProfileID")

    card_id: int | None = optional("cardID")

    customer_session_id: str | None = optional("customerSessionID")

    event_id: int | None = optional("eventID")

    type: str = required("type")

    amount: Number = required("amount")

    start_date: datetime | None = optional("startDate")

    expiry_date: datetime | None = optional("expiryDate")

    name: str = required("name")

    sub_ledger_id: str = required("subLedgerID")

    user_id: int | None = optional("userID")

    archived: bool | None = optional("archived")

    flags: LoyaltyLedgerEntryFlags | None = optional("flags")

    validity_duration: str | None = optional("validityDuration")
