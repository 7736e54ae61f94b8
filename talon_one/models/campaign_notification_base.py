# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class CampaignNotificationBase(Model):
    """What all messages about campaigns have in common. They go out every five minutes, only
    with the latest of several changes to the same thing; store the header `X-UUID` to know a
    message that comes twice.
    """

    notification_type: Literal["CampaignNotification"] | str = required("NotificationType")
    """Kind of notification, always `CampaignNotification`; the entries in `data` tell what
    happened."""

    total_result_size: int = required("TotalResultSize")
    """Number of entries in `data`."""
