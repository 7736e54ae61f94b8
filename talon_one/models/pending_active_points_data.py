# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class PendingActivePointsData(Model):
    """Points of one customer that were pending and are about to become spendable."""

    loyalty_program_id: int = required("LoyaltyProgramID")
    """Internal id of the loyalty program that holds the pending points."""

    subledger_id: str = optional("SubledgerID", "")
    """Subledger that holds the pending points; empty for the main ledger."""

    customer_profile_id: str = required("CustomerProfileID")
    """Your own id of the customer whose points become active."""

    points: DecimalField = required("Points")
    """How many points become active."""

    active_on: datetime | None = optional("ActiveOn")
    """Time at which the points become active."""

    expire_on: datetime | None = optional("ExpireOn")
    """Time at which these points expire once active; absent if they do not."""

    session_integration_id: str | None = optional("SessionIntegrationID")
    """Your own id of the session that earned the points; absent if none did."""
