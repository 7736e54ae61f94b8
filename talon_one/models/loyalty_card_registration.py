# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class LoyaltyCardRegistration(Model):
    """Names the customer profile that is linked to a card or taken off it."""

    integration_id: str = required("integrationId")
    """Your own id of the customer profile to link or unlink."""
