# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import IntegrationHubEventType


class IntegrationHubEventRecord(Model):
    """``IntegrationHubEventRecord`` of the API description."""

    id: int = required("id")

    flow_id: int = required("flowId")

    integration_name: str | None = optional("integrationName")

    instance_name: str | None = optional("instanceName")

    event_type: IntegrationHubEventType = required("eventType")

    published_at: datetime = required("publishedAt")

    processed_at: datetime | None = optional("processedAt")

    delivered_at: datetime | None = optional("deliveredAt")

    scheduled_to: datetime = required("scheduledTo")

    retry: int = required("retry")

    payload: str = required("payload")
