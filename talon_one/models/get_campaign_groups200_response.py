# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

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
