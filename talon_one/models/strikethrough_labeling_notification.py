# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import StrikethroughChangedItem, StrikethroughTrigger


class StrikethroughLabelingNotification(Model):
    """Body of the notification `StrikethroughPrice`: prices or labels of catalog items changed,
    so a shop can show the old price struck through. Changes are gathered for up to 5 minutes
    and sent in batches; apply all batches of a change.
    """

    version: Literal["v2"] | str | None = optional("version")
    """Version of the form of the message; `v2` on scheduled updates, otherwise absent."""

    valid_from: datetime | None = optional("validFrom")
    """Time from which the changed prices hold, on scheduled updates; absent on updates that hold
    at once."""

    application_id: int = required("applicationId")
    """Internal id of the Application whose prices changed."""

    current_batch: int = required("currentBatch")
    """Number of this batch among `total_batches`; no order of arrival is promised."""

    total_batches: int = required("totalBatches")
    """Into how many batches the change was split."""

    trigger: StrikethroughTrigger = required("trigger")
    """What made the prices change."""

    changed_items: list[StrikethroughChangedItem] = required("changedItems")
    """Catalog items whose prices or labels changed, at most as many as the batch size of the
    notification."""

    notification_type: Literal["StrikethroughPrice"] | str = required("NotificationType")
    """Always `StrikethroughPrice`; dispatch on it where one URL receives several kinds."""

    sent_at: datetime = required("sentAt")
    """Time at which this batch was sent."""
