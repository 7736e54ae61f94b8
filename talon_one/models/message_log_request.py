# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class MessageLogRequest(Model):
    """The request that was sent to the receiver."""

    created_at: datetime = required("createdAt")
    """Time at which the request was sent."""

    request: str = required("request")
    """The whole request, encoded in base64."""
