# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CampaignGroup


class GetCampaignGroups200Response(Model):
    """One page of campaign access groups."""

    total_result_size: int = required("totalResultSize")
    """Number of campaign access groups in the account, over all pages."""

    data: list[CampaignGroup] = required("data")
    """Campaign access groups of this page."""
