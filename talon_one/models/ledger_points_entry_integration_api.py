# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class LedgerPointsEntryIntegrationAPI(Model):
    """A lot of points of a customer that is not spent, with its start and end."""

    id: int = required("id")
    """Internal id of the transaction by which the points came in."""

    transaction_uuid: str = required("transactionUUID")
    """UUID of the transaction by which the points came in."""

    created: datetime = required("created")
    """Time at which the points came in."""

    program_id: int = required("programId")
    """Internal id of the loyalty program that the points belong to."""

    customer_session_id: str | None = optional("customerSessionId")
    """Your own id of the customer session that earned the points; absent if none did."""

    name: str = required("name")
    """What the points were given for, as the rule, the user or the import said."""

    start_date: str = required("startDate")
    """When the points become active: `immediate` or a time in RFC 3339. It is text, not a date."""

    expiry_date: str = required("expiryDate")
    """When the points run out: `unlimited` (never) or a time in RFC 3339. It is text, not a
    date."""

    subledger_id: str = required("subledgerId")
    """Subledger of the points; the empty string stands for the main ledger."""

    amount: DecimalField = required("amount")
    """How many points were added by the transaction."""

    validity_duration: str | None = optional("validityDuration")
    """How long the points are good for once they are activated, such as `45D`; only for points
    that await an action and have no expiry time."""
