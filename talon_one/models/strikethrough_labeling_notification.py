# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.models import StrikethroughChangedItem, StrikethroughTrigger


class StrikethroughLabelingNotification(Model):
    """``StrikethroughLabelingNotification`` of the API description."""

    version: Literal["v2"] | str | None = optional("version")

    valid_from: datetime | None = optional("validFrom")

    application_id: int = required("applicationId")

    current_batch: int = required("currentBatch")

    total_batches: int = required("totalBatches")

    trigger: StrikethroughTrigger = required("trigger")

    changed_items: list[StrikethroughChangedItem] = required("changedItems")

    notification_type: Literal["StrikethroughPrice"] | str = required("NotificationType")

    sent_at: datetime = required("sentAt")
