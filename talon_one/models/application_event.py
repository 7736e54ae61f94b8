# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import Effect, RuleFailureReason


class ApplicationEvent(Model):
    """An event that an Application has received, with what came of it."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    profile_id: int | None = optional("profileId")
    """Internal id of the customer profile, not your own one; absent for an anonymous customer."""

    store_id: int | None = optional("storeId")
    """Internal id of the store, not your own one."""

    store_integration_id: str | None = optional("storeIntegrationId")
    """Your own id of the store; campaigns linked to stores run only where it names one of
    theirs."""

    integration_id: str | None = optional("integrationId")
    """Your own id of the event; a second advanced event with the same id is refused with 409."""

    session_id: int | None = optional("sessionId")
    """Internal id of the session to which the event belongs, if there is one."""

    type: str = required("type")
    """Name of the event type; built-in ones begin with `talon_`."""

    attributes: dict[str, Any] = required("attributes")
    """Custom attributes that were sent with the event, by API name."""

    effects: list[Effect] = required("effects")
    """What the rules gave for this event."""

    rule_failure_reasons: list[RuleFailureReason] | None = optional("ruleFailureReasons")
    """Why rules failed on this event, one entry for each."""
