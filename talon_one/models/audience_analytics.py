# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class AudienceAnalytics(Model):
    """Size of one audience."""

    audience_id: int | None = optional("audienceId")
    """Internal id of the audience that was counted."""

    members_count: int | None = optional("membersCount")
    """Number of profiles that are members."""
