# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import EmbeddedAnalyticsConfigurationDashboards


class EmbeddedAnalyticsConfiguration(Model):
    """Settings of the dashboards that the Campaign Manager shows from an analytics tool."""

    dashboards: EmbeddedAnalyticsConfigurationDashboards = required("dashboards")
    """The dashboards that are set up, by purpose."""
