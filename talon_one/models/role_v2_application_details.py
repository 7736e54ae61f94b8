# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class RoleV2ApplicationDetails(Model):
    """What a role allows in one Application, each part given by the name of a permission set."""

    application: str | None = optional("application")
    """Permission set for the Application itself and its settings."""

    campaign: str | None = optional("campaign")
    """Permission set for the campaigns of the Application."""

    draft_campaign: str | None = optional("draftCampaign")
    """Permission set for campaigns that are still drafts."""

    tools: str | None = optional("tools")
    """Permission set for the tools of the Application."""
