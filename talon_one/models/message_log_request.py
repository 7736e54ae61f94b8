# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

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
