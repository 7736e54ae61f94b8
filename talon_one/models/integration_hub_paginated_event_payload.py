# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from talon_one.models import IntegrationHubEventType


class IntegrationHubPaginatedEventPayload(Model):
    """``IntegrationHubPaginatedEventPayload`` of the API description."""

    total_result_size: int = required("TotalResultSize")

    batched_at: datetime | None = optional("BatchedAt")

    event_type: IntegrationHubEventType = required("EventType")

    data: list[Any] = required("Data")
