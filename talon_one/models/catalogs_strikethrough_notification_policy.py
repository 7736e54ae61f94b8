# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class CatalogsStrikethroughNotificationPolicy(Model):
    """Settings of a notification about strikethrough prices. It is always sent in batches."""

    name: str = required("name")
    """Name of the notification in the Campaign Manager."""

    ahead_of_days_trigger: int | None = optional("aheadOfDaysTrigger")
    """How many days ahead of a price change the message is sent, from 1 to 30."""

    batch_size: int = optional("batchSize", 1000)
    """Most items in one message; 1000 if omitted."""
