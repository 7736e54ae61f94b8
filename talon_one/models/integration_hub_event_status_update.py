# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class IntegrationHubEventStatusUpdate(Model):
    """Report on what became of one event that the Integration Hub handed over."""

    event_id: int = required("EventId")
    """Internal id of the event that the report is about."""

    status: Literal["delivered", "failed"] | str = required("Status")
    """What became of the event.
    - `delivered`: it reached its goal
    - `failed`: it did not"""
