# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class MessageTest(Model):
    """What the target of a test message answered."""

    http_response: str = required("httpResponse")
    """Body of the response as text, whatever its format."""

    http_status: int = required("httpStatus")
    """HTTP status of the response."""
