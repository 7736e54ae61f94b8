# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class IntegrationHubFlowConfig(Model):
    """How a flow is called: with which key, how many at a time and how persistently."""

    api_key: str = required("ApiKey")
    """Key by which Talon.One proves itself to the flow. It is sent in only: answers leave it
    out."""

    worker_count: int = optional("WorkerCount", 10)
    """How many workers deliver events to this flow side by side, from 1 to 500; 10 if omitted."""

    max_events_per_message: int = optional("MaxEventsPerMessage", 1000)
    """Most events that one call to the flow may carry; 1000 if omitted."""

    max_retries: int = optional("MaxRetries", 10)
    """How often a failed event is tried again before it is given up permanently; 10 if omitted,
    0 for never."""
