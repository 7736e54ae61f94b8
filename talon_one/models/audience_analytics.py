# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class AudienceAnalytics(Model):
    """Size of one audience."""

    audience_id: int | None = optional("audienceId")
    """Internal id of the audience that was counted."""

    members_count: int | None = optional("membersCount")
    """Number of profiles that are members."""
