# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class NotificationListItem(Model):
    """``NotificationListItem`` of the API description."""

    notification_id: int = required("notificationId")

    notification_name: str = required("notificationName")

    entity_id: int = required("entityId")

    enabled: bool = required("enabled")
