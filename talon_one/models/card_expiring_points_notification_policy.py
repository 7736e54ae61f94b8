# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CardExpiringPointsNotificationTrigger


class CardExpiringPointsNotificationPolicy(Model):
    """Settings of the notification about points on loyalty cards that are going to expire."""

    name: str = required("name")
    """Name of the notification as people read it; not empty."""

    triggers: list[CardExpiringPointsNotificationTrigger] = required("triggers")
    """How long before the expiry to send the notification; 1 to 3 times."""

    batching_enabled: bool = optional("batchingEnabled", True)
    """Whether several cards go into one message. Default: true."""

    batch_size: int = optional("batchSize", 1000)
    """Number of entries in a full message, if batching is on. Default: 1000."""
