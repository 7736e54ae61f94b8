# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from datetime import datetime


class MessageLogResponse(Model):
    """The response of the receiver."""

    created_at: datetime | None = optional("createdAt")
    """Time at which the response arrived."""

    response: str | None = optional("response")
    """the whole order response, encoded in base64."""

    status: int | None = optional("status")
    """HTTP status that the receiver answered."""
