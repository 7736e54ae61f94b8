# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..core.models.fields import DecimalField


class AddedDeductedPointsBalancesAction(Model):
    """One booking of points behind a changed balance."""

    amount: DecimalField = required("Amount")
    """Number of points of this booking; `operation` tells the direction."""

    reason: str = required("Reason")
    """Reason given for this booking."""

    operation: Literal["addition", "subtraction"] | str = required("Operation")
    """Direction of this booking.
    - `addition`: points came in
    - `subtraction`: points went out"""

    start_date: datetime | None = optional("StartDate")
    """Time from which the points of this booking can be spent; absent or null if at once."""

    expiry_date: datetime | None = optional("ExpiryDate")
    """Time at which the points of this booking run out; absent or null if they do not."""

    transaction_uuid: str = required("TransactionUUID")
    """UUID of this booking, under which the ledger knows it."""
