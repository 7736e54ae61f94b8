# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CampaignTemplate


class GetCampaignTemplates200Response(Model):
    """One page of campaign templates."""

    has_more: bool = required("hasMore")
    """Whether more templates follow after this page."""

    data: list[CampaignTemplate] = required("data")
    """Campaign templates of this page."""
