# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import OktaEventPayloadData


class OktaEventPayload(Model):
    """What Okta sends when users or groups change there, so that the account can follow."""

    data: OktaEventPayloadData = required("data")
    """Body of the message from Okta."""
