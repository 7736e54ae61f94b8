# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class MultiApplicationEntity(Model):
    """An object that can be used in several Applications."""

    application_ids: list[int] = required("applicationIds")
    """Internal ids of the Applications in which the object can be used, at least one."""
