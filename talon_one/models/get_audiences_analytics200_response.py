# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import AudienceAnalytics


class GetAudiencesAnalytics200Response(Model):
    """Sizes of the audiences that were asked for."""

    has_more: bool | None = optional("hasMore")
    """Whether further audiences follow."""

    data: list[AudienceAnalytics] = required("data")
    """One entry for each audience."""
