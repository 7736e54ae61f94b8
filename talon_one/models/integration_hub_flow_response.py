# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import IntegrationHubFlowConfigResponse


class IntegrationHubFlowResponse(Model):
    """``IntegrationHubFlowResponse`` of the API description."""

    id: int = required("id")

    integration_name: str | None = optional("integrationName")

    instance_name: str | None = optional("instanceName")

    created_at: datetime = required("createdAt")

    disabled_until: datetime | None = optional("disabledUntil")

    application_id: int | None = optional("applicationId")

    loyalty_program_id: int | None = optional("loyaltyProgramId")

    event_type: str = required("eventType")

    integration_hub_flow_url: str = required("integrationHubFlowUrl")

    config: IntegrationHubFlowConfigResponse = required("config")
