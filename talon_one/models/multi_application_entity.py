# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class MultiApplicationEntity(Model):
    """An object that can be used in several Applications."""

    application_ids: list[int] = required("applicationIds")
    """Internal ids of the Applications in which the object can be used, at least one."""
