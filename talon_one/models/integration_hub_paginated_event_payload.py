# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import IntegrationHubEventType


class IntegrationHubPaginatedEventPayload(Model):
    """One message of the Integration Hub: a group of events of the same kind."""

    total_result_size: int = required("TotalResultSize")
    """How many events the message carries."""

    batched_at: datetime | None = optional("BatchedAt")
    """Time at which the events were put together into this message."""

    event_type: IntegrationHubEventType = required("EventType")
    """Kind of all the events in the message; it decides the form of the entries in `data`."""

    data: list[Any] = required("Data")
    """The events themselves. Entries have no type; `EventType` of the message determines their
    form."""
