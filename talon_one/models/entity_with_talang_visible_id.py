# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class EntityWithTalangVisibleID(Model):
    """Id and creation time of a campaign."""

    id: int = required("id")
    """Internal id given by Talon.One, by which other objects refer to this one."""

    created: datetime = required("created")
    """Time of creation in Talon.One."""
