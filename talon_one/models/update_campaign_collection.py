# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class UpdateCampaignCollection(Model):
    """What can be changed of a collection of a campaign."""

    description: str | None = optional("description")
    """Text for people on what this collection is for in its campaign."""
