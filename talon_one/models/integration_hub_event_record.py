# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import IntegrationHubEventType


class IntegrationHubEventRecord(Model):
    """One event in the queue of the Integration Hub, with how far its delivery has come."""

    id: int = required("id")
    """Internal id of the queued event; quote it as `event_id` when you report its status."""

    flow_id: int = required("flowId")
    """Internal id of the flow for which the event is queued."""

    integration_name: str | None = optional("integrationName")
    """Name of the platform that the flow connects to."""

    instance_name: str | None = optional("instanceName")
    """Name of the instance of that integration for which the event is meant."""

    event_type: IntegrationHubEventType = required("eventType")
    """What happened, and with that the form of `payload`."""

    published_at: datetime = required("publishedAt")
    """Time at which the event entered the queue."""

    processed_at: datetime | None = optional("processedAt")
    """Time at which the event was taken from the queue; absent while it waits."""

    delivered_at: datetime | None = optional("deliveredAt")
    """Time at which delivery was confirmed; absent until then."""

    scheduled_to: datetime = required("scheduledTo")
    """Time before which the event is not processed."""

    retry: int = required("retry")
    """How many times delivery was tried again so far."""

    payload: str = required("payload")
    """Content of the event as JSON inside a string, so it needs decoding a second time."""
