# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any


class IntegrationEvent(Model):
    """An event as a shop describes it."""

    profile_id: str | None = optional("profileId")
    """Your own id of the customer profile; empty for an anonymous customer."""

    store_integration_id: str | None = optional("storeIntegrationId")
    """Your own id of the store; campaigns linked to stores run only where it names one of
    theirs."""

    type: str = required("type")
    """Kind of event; those that begin with `talon_` are built in and cannot be sent."""

    attributes: dict[str, Any] = required("attributes")
    """Custom attributes of the event by API name; unknown names give 400."""
