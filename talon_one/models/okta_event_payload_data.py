# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import OktaEvent


class OktaEventPayloadData(Model):
    """Body of a message from Okta."""

    events: list[OktaEvent] = required("events")
    """Events in the message."""
