# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import IntegrationHubEventType


class IntegrationHubFlow(Model):
    """Tells the Integration Hub which flow to call after one kind of event, for one Application
    or one loyalty program.
    """

    application_id: int | None = optional("ApplicationID")
    """Internal id of the Application whose events start the flow, for flows on coupon events."""

    loyalty_program_id: int | None = optional("LoyaltyProgramID")
    """Internal id of the loyalty program whose events start the flow, for flows on loyalty
    events."""

    event_type: IntegrationHubEventType = required("EventType")
    """Kind of event that starts the flow; one flow serves one kind."""

    integration_hub_flow_url: str = required("IntegrationHubFlowUrl")
    """Address of the flow that is called with the events."""
