# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class PendingPointsNotificationPolicy(Model):
    """Settings of the notification about pending points that become active."""

    name: str = required("name")
    """Name of this notification about pending points in the Campaign Manager."""

    batching_enabled: bool = optional("batchingEnabled", True)
    """If true, which is the default, many entries are put into one request; if false, each is
    sent alone."""

    batch_size: int = optional("batchSize", 1000)
    """Most entries about pending points in one request, 1000 if omitted; without batching it has
    no effect."""
