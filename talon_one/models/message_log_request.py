# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class MessageLogRequest(Model):
    """The request that was sent to the receiver."""

    created_at: datetime = required("createdAt")
    """Time at which the request was sent."""

    request: str = required("request")
    """the whole order request, encoded in base64."""
