# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class ScimBaseUserName(Model):
    """Name of a person, of which only the whole is kept."""

    formatted: str | None = optional("formatted")
    """The full name as it is to be shown, with titles and all given names."""
