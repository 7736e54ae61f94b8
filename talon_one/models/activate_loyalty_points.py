# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class ActivateLoyaltyPoints(Model):
    """Tells which pending points to activate. Exactly one of the two members has to be given."""

    transaction_uuids: list[str] | None = optional("transactionUUIDs")
    """UUIDs of the transactions whose points to activate, 1 to 50, none twice. Leave
    `session_id` out then."""

    session_id: str | None = optional("sessionId")
    """Your own id of a session, to activate all its points. Omit `transaction_uuids` then."""
