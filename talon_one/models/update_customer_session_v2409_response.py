# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Any


class UpdateCustomerSessionV2409Response(Model):
    """Body of the response when too many requests for one session or profile run at a time. Send
    the request again a little later.
    """

    message: str | None = optional("message")
    """What is busy, a session or a profile."""

    errors: list[Any] | None = optional("errors")
    """Empty or null in every known answer."""

    status_code: int | None = optional("StatusCode")
    """HTTP status, here 409."""
