# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class MessageTest(Model):
    """What the target of a test message answered."""

    http_response: str = required("httpResponse")
    """Body of the response as text, whatever its format."""

    http_status: int = required("httpStatus")
    """HTTP status of the response."""
