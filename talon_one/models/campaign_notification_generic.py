# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal


class CampaignNotificationGeneric(Model):
    """``CampaignNotificationGeneric`` of the API description."""

    notification_type: Literal["CampaignNotification"] | str = required("NotificationType")

    total_result_size: int = required("TotalResultSize")

    data: list[dict[str, Any]] = required("Data")
