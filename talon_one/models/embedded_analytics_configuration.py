# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import EmbeddedAnalyticsConfigurationDashboards


class EmbeddedAnalyticsConfiguration(Model):
    """Settings of the dashboards that the Campaign Manager shows from an analytics tool."""

    dashboards: EmbeddedAnalyticsConfigurationDashboards = required("dashboards")
    """The dashboards that are set up, by purpose."""
