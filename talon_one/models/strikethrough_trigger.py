# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class StrikethroughTrigger(Model):
    """What made strikethrough prices change, such as a synced catalog or an edited rule."""

    id: int = required("id")
    """Internal id of the event that made the prices change."""

    type: str = required("type")
    """Kind of event that made the prices change, as free text."""

    triggered_at: datetime = required("triggeredAt")
    """Time at which that event took place."""

    total_affected_items: int = required("totalAffectedItems")
    """How many catalog items that event affected, over all batches."""

    payload: dict[str, Any] = required("payload")
    """Further details of that event; which there are depends on `type`."""
