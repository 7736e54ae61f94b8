# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class CampaignNotificationPolicy(Model):
    """Settings of the notification about campaigns."""

    name: str = required("name")
    """Name of the notification for display; not empty."""

    batching_enabled: bool = optional("batchingEnabled", True)
    """Whether several changes go into one message. Default: true."""

    batch_size: int = optional("batchSize", 5)
    """Number of entries in a full message, if batching is on. Default: 5."""
