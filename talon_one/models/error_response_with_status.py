# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import APIError


class ErrorResponseWithStatus(Model):
    """Body of a response that refuses a request and repeats the HTTP status."""

    message: str | None = optional("message")
    """What went wrong, in one sentence."""

    errors: list[APIError] | None = optional("errors")
    """Faults found one by one; may be absent or null."""

    status_code: int | None = optional("StatusCode")
    """HTTP status of the response."""
