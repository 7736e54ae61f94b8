# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import OktaEvent


class OktaEventPayloadData(Model):
    """Body of a message from Okta."""

    events: list[OktaEvent] = required("events")
    """Events that the message tells of."""
