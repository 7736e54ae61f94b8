# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import OktaEventPayloadData


class OktaEventPayload(Model):
    """What Okta sends when users or groups change there, so that the account can follow."""

    data: OktaEventPayloadData = required("data")
    """Body of the message from Okta."""
