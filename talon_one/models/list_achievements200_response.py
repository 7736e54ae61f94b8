# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import Achievement


class ListAchievements200Response(Model):
    """One page of the achievements of a campaign."""

    has_more: bool | None = optional("hasMore")
    """Whether another page of achievements follows."""

    data: list[Achievement] = required("data")
    """The achievements on this page."""
