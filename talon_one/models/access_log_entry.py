# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class AccessLogEntry(Model):
    """``AccessLogEntry`` of the API description."""

    uuid: str = required("uuid")

    status: int = required("status")

    method: str = required("method")

    request_uri: str = required("requestUri")

    time: datetime = required("time")

    request_payload: str = required("requestPayload")

    response_payload: str = required("responsePayload")
