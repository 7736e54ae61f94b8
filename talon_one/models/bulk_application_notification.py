# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ApplicationNotification


class BulkApplicationNotification(Model):
    """Several notifications of an Application in one message."""

    total_result_size: int = required("totalResultSize")
    """Number of notifications in the message."""

    data: list[ApplicationNotification] = required("data")
    """The notifications; what each has besides `event` depends on it."""
