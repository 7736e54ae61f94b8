# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import OktaEventTarget


class OktaEvent(Model):
    """An event from Okta."""

    event_type: str = required("eventType")
    """Kind of event in the words of Okta, which says what was done."""

    target: list[OktaEventTarget] = required("target")
    """Users, groups or applications that the event is about."""
