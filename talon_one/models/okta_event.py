# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import OktaEventTarget


class OktaEvent(Model):
    """One event that Okta tells of."""

    event_type: str = required("eventType")
    """Kind of event in the words of Okta, which says what was done."""

    target: list[OktaEventTarget] = required("target")
    """Users, groups or applications that the event is about."""
