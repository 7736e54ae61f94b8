# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class IdentifiableEntity(Model):
    """An object that Talon.One knows by a number of its own."""

    id: int = required("id")
    """Internal id given by Talon.One; not an id of your own."""
