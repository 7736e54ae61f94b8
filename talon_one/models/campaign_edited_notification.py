# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import CampaignEditedNotificationItem


class CampaignEditedNotification(Model):
    """``CampaignEditedNotification`` of the API description."""

    notification_type: Literal["CampaignNotification"] | str = required("NotificationType")

    total_result_size: int = required("TotalResultSize")

    data: list[CampaignEditedNotificationItem] | None = optional("Data")
