# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ApplicationNotification(Model):
    """Message about something that happened in an Application."""

    event: str = required("event")
    """What happened. `campaign_evaluation_tree_changed`: the order in which campaigns are
    evaluated was changed."""
