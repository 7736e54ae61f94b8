# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class LoyaltyCardRegistration(Model):
    """Names the customer profile that is linked to a card or taken off it."""

    integration_id: str = required("integrationId")
    """Your own id of the customer profile to link or unlink."""
