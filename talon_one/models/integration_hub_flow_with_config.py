# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import IntegrationHubEventType, IntegrationHubFlowConfig


class IntegrationHubFlowWithConfig(Model):
    """Registers a flow together with the settings by which it is called."""

    application_id: int | None = optional("ApplicationID")
    """Internal id of the Application whose events the new flow gets, for flows on coupon events."""

    loyalty_program_id: int | None = optional("LoyaltyProgramID")
    """Internal id of the loyalty program whose events the new flow gets, for flows on loyalty
    events."""

    event_type: IntegrationHubEventType = required("EventType")
    """Kind of event that the new flow gets."""

    integration_hub_flow_url: str = required("IntegrationHubFlowUrl")
    """Address at which the new flow is called."""

    config: IntegrationHubFlowConfig = required("Config")
    """Key, parallelism and retries of the new flow."""
