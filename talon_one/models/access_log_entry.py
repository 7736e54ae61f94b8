# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class AccessLogEntry(Model):
    """One Integration API request with its response."""

    uuid: str = required("uuid")
    """Id that Talon.One gave to the request."""

    status: int = required("status")
    """HTTP status of the response."""

    method: str = required("method")
    """HTTP method of the request."""

    request_uri: str = required("requestUri")
    """Path and query of the request."""

    time: datetime = required("time")
    """Time at which the request arrived."""

    request_payload: str = required("requestPayload")
    """Body of the request, as text; JSON has to be decoded first."""

    response_payload: str = required("responsePayload")
    """Body of the response, as text; JSON has to be decoded first."""
