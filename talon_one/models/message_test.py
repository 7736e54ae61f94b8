# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class MessageTest(Model):
    """What the target of a test message answered."""

    http_response: str = required("httpResponse")
    """Body of the answer as text, whatever its format."""

    http_status: int = required("httpStatus")
    """HTTP status of the answer."""
