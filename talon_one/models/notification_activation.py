# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class NotificationActivation(Model):
    """Switches a notification on or off without changing its settings."""

    enabled: bool = required("enabled")
    """If true, the notification is sent; if false, it is kept but nothing goes out."""
