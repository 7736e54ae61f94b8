# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import CampaignStateChangedNotificationItem


class CampaignStateChangedNotification(Model):
    """Message sent after campaigns went from one state into another, by hand or by their
    schedule.
    """

    notification_type: Literal["CampaignNotification"] | str = required("NotificationType")
    """Kind of notification, always `CampaignNotification`; the entries in `data` tell what
    happened."""

    total_result_size: int = required("TotalResultSize")
    """Number of entries in `data`."""

    data: list[CampaignStateChangedNotificationItem] | None = optional("Data")
    """One entry for each change of state."""
