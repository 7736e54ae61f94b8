# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CampaignAnalytics


class GetCampaignAnalytics200Response(Model):
    """Figures of a campaign over a time span."""

    total_result_size: int = required("totalResultSize")
    """Number of steps reported on."""

    data: list[CampaignAnalytics] = required("data")
    """Figures of each step, in the length that was asked for."""
