# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import Achievement


class ListAchievements200Response(Model):
    """One page of the achievements of a campaign."""

    has_more: bool | None = optional("hasMore")
    """Whether another page of achievements follows."""

    data: list[Achievement] = required("data")
    """The achievements on this page."""
