# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class IntegrationHubFlowConfig(Model):
    """``IntegrationHubFlowConfig`` of the API description."""

    api_key: str = required("ApiKey")

    worker_count: int = optional("WorkerCount", 10)

    max_events_per_message: int = optional("MaxEventsPerMessage", 1000)

    max_retries: int = optional("MaxRetries", 10)
