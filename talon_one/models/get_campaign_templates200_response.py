# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CampaignTemplate


class GetCampaignTemplates200Response(Model):
    """One page of campaign templates."""

    has_more: bool = required("hasMore")
    """Whether more templates follow after this page."""

    data: list[CampaignTemplate] = required("data")
    """Campaign templates of this page."""
