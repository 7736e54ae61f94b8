# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class AudienceMembership(Model):
    """An audience that a customer is a member of."""

    id: int = required("id")
    """Internal id of the audience."""

    name: str = required("name")
    """Name of the audience."""
