# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import BaseNotification


class BaseNotifications(Model):
    """The notification settings of an Application or a loyalty program."""

    data: list[BaseNotification] | None = optional("data")
    """Notification settings, one for each that was made."""
