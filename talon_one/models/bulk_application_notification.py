# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import ApplicationNotification


class BulkApplicationNotification(Model):
    """Several notifications of an Application in one message."""

    total_result_size: int = required("totalResultSize")
    """Number of notifications in the message."""

    data: list[ApplicationNotification] = required("data")
    """The notifications; what each has besides `event` depends on it."""
