# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..core.models.fields import DecimalField


class IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction(Model):
    """One booking inside a `LoyaltyPointsChanged` hub event."""

    amount: DecimalField = required("Amount")
    """Points that were booked, without a sign; `operation` tells the direction."""

    reason: str | None = optional("Reason")
    """Why the points were booked, in words, if somebody or a rule gave a reason."""

    operation: Literal["addition", "subtraction"] | str = required("Operation")
    """Direction of the booking.
    - `addition`: the customer received the points
    - `subtraction`: the points were taken away"""

    start_date: datetime | None = optional("StartDate")
    """Time from which added points can be spent; absent if at once."""

    expiry_date: datetime | None = optional("ExpiryDate")
    """Time at which added points expire; absent if they do not."""

    transaction_uuid: str = required("TransactionUUID")
    """Id of the booking in the ledger; useful to notice an event that arrives twice."""
