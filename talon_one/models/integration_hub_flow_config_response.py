# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class IntegrationHubFlowConfigResponse(Model):
    """How a flow is called, as the server reports it: the settings without the key."""

    worker_count: int | None = optional("WorkerCount")
    """How many workers deliver events to this flow side by side."""

    max_events_per_message: int | None = optional("MaxEventsPerMessage")
    """Most events that one call to this flow carries."""

    max_retries: int | None = optional("MaxRetries")
    """How often a failed event of this flow is tried again before it is given up."""
