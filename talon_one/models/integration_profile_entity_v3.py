# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class IntegrationProfileEntityV3(Model):
    """An object that belongs to a customer profile and cannot be anonymous."""

    profile_id: str = required("profileId")
    """Your own id of the customer profile. An unknown one creates the profile; for a guest, send
    an id of your own making."""
