# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import EmbeddedDashboardConfiguration


class EmbeddedAnalyticsConfigurationDashboards(Model):
    """The dashboards that are set up, by purpose."""

    campaign_insights: EmbeddedDashboardConfiguration | None = optional("campaignInsights")
    """Dashboard with figures about campaigns."""
