# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class CampaignSetNode(Model):
    """A node of the evaluation tree, either a group or a campaign."""

    type: str = required("type")
    """Which of the two it is: `SET` for a group, with the members of a branch node, `CAMPAIGN`
    for a campaign, with those of a leaf node."""
