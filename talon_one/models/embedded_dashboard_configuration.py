# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class EmbeddedDashboardConfiguration(Model):
    """Where a dashboard is found in the analytics tool."""

    workspace_id: str = required("workspaceId")
    """Id of the workspace that holds the dashboard."""

    dashboard_id: str = required("dashboardId")
    """Id of the dashboard inside the workspace."""
