# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class IntegrationProfileEntity(Model):
    """An object that may belong to a customer profile."""

    profile_id: str | None = optional("profileId")
    """Your own id of the customer profile; empty for an anonymous customer."""
