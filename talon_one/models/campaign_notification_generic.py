# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any, Literal


class CampaignNotificationGeneric(Model):
    """A message about campaigns whose entries are left as plain objects, for dispatching by
    hand.
    """

    notification_type: Literal["CampaignNotification"] | str = required("NotificationType")
    """Kind of notification, always `CampaignNotification`; the entries in `data` tell what
    happened."""

    total_result_size: int = required("TotalResultSize")
    """Number of entries in `data`."""

    data: list[dict[str, Any]] = required("Data")
    """Entries of the message; `Event` and their members determine their kind."""
