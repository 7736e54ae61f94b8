# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class NotificationActivation(Model):
    """Switches a notification on or off without changing its settings."""

    enabled: bool = required("enabled")
    """If true, the notification is sent; if false, it is kept but nothing goes out."""
