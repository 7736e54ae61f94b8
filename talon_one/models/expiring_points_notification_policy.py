# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ExpiringPointsNotificationTrigger


class ExpiringPointsNotificationPolicy(Model):
    """``ExpiringPointsNotificationPolicy`` of the API description."""

    name: str = required("name")

    triggers: list[ExpiringPointsNotificationTrigger] = required("triggers")

    batching_enabled: bool = optional("batchingEnabled", True)

    batch_size: int = optional("batchSize", 1000)
