# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class CampaignSetLeafNode(Model):
    """A campaign in the evaluation tree."""

    type: Literal["CAMPAIGN"] | str = required("type")
    """Kind of node, always `CAMPAIGN` for a campaign."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign at this place."""
