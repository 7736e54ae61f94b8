# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import IntegrationHubFlowConfigResponse


class IntegrationHubFlowResponse(Model):
    """A registered flow of the Integration Hub. Its names are in camelCase, while the request
    that registers a flow uses PascalCase.
    """

    id: int = required("id")
    """Internal id of the flow."""

    integration_name: str | None = optional("integrationName")
    """Name of the platform that the flow leads to."""

    instance_name: str | None = optional("instanceName")
    """Name of the instance of that integration."""

    created_at: datetime = required("createdAt")
    """Time at which the flow was registered."""

    disabled_until: datetime | None = optional("disabledUntil")
    """Time until which the flow is paused; null or absent if it is not paused."""

    application_id: int | None = optional("applicationId")
    """Internal id of the Application whose events start the flow, if it serves one."""

    loyalty_program_id: int | None = optional("loyaltyProgramId")
    """Internal id of the loyalty program whose events start the flow, if it serves one."""

    event_type: str = required("eventType")
    """Kind of event that starts the flow; one of the names in `IntegrationHubEventType`."""

    integration_hub_flow_url: str = required("integrationHubFlowUrl")
    """Address at which the flow is called."""

    config: IntegrationHubFlowConfigResponse = required("config")
    """How the flow is called, without its key."""
