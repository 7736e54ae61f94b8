# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class EmbeddedDashboardConfiguration(Model):
    """Where a dashboard is found in the analytics tool."""

    workspace_id: str = required("workspaceId")
    """Id of the workspace that holds the dashboard."""

    dashboard_id: str = required("dashboardId")
    """Id of the dashboard inside the workspace."""
