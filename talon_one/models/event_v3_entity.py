# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class EventV3Entity(Model):
    """Your own id of an advanced event."""

    integration_id: str | None = optional("integrationId")
    """Your own id of the event; a second advanced event with the same id is refused with 409."""
