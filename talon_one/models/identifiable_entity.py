# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class IdentifiableEntity(Model):
    """An object that Talon.One knows by a number of its own."""

    id: int = required("id")
    """Internal id given by Talon.One; not an id of your own."""
