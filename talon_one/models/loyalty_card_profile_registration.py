# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class LoyaltyCardProfileRegistration(Model):
    """The link between a loyalty card and one customer profile."""

    integration_id: str = required("integrationId")
    """Your own id of the linked customer profile."""

    timestamp: datetime = required("timestamp")
    """Time at which the profile was linked."""
