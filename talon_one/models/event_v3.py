# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class EventV3(Model):
    """An advanced event: it has its own id and may refer to a closed session."""

    connected_session_id: str | None = optional("connectedSessionId")
    """Your own id of a session to tie the event to; it must be closed."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    profile_id: str | None = optional("profileId")
    """Your own id of the customer profile; empty for an anonymous customer."""

    store_integration_id: str | None = optional("storeIntegrationId")
    """Your own id of the store; campaigns linked to stores run only where it names one of
    theirs."""

    type: str = required("type")
    """Kind of event; those that begin with `talon_` are built in and cannot be sent."""

    attributes: dict[str, Any] = required("attributes")
    """Custom attributes of the event by API name; unknown names give 400."""

    integration_id: str | None = optional("integrationId")
    """Your own id of the event; a second advanced event with the same id is refused with 409."""

    effects: list[Any] = required("effects")
    """Effects of the event, each a list or an object."""
