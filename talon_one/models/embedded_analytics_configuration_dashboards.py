# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import EmbeddedDashboardConfiguration


class EmbeddedAnalyticsConfigurationDashboards(Model):
    """The dashboards that are set up, by purpose."""

    campaign_insights: EmbeddedDashboardConfiguration | None = optional("campaignInsights")
    """Dashboard with figures about campaigns."""
