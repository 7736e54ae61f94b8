# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class ApplicationNotification(Model):
    """Message about something that happened in an Application."""

    event: str = required("event")
    """What happened. `campaign_evaluation_tree_changed`: the order in which campaigns are
    evaluated was changed."""
