# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class NewEventV3Entity(Model):
    """An object with your own id that may be used once only."""

    integration_id: str = required("integrationId")
    """Your own id of the advanced event. A second event with it is refused with 409, so make it
    from what happened, such as an order number, and not anew for each attempt."""
