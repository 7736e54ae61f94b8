# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import EventType


class GetEventTypes200Response(Model):
    """One page of the event types of the account."""

    total_result_size: int = required("totalResultSize")
    """Number of event types that match, on all pages together."""

    data: list[EventType] = required("data")
    """The event types on this page."""
