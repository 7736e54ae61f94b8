# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import Campaign


class GetCampaigns200Response(Model):
    """A list of campaigns: a page of them, or the copies just made."""

    total_result_size: int = required("totalResultSize")
    """Number of campaigns that match, on all pages together."""

    data: list[Campaign] = required("data")
    """Campaigns on this page."""
