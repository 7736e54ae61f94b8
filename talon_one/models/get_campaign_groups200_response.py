# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CampaignGroup


class GetCampaignGroups200Response(Model):
    """One page of campaign access groups."""

    total_result_size: int = required("totalResultSize")
    """Number of campaign access groups in the account, over all pages."""

    data: list[CampaignGroup] = required("data")
    """Campaign access groups of this page."""
