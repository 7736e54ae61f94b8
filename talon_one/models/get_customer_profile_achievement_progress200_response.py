# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import AchievementProgressWithDefinition


class GetCustomerProfileAchievementProgress200Response(Model):
    """One page of the achievement progress of a customer."""

    has_more: bool = required("hasMore")
    """Whether another page of progress follows."""

    data: list[AchievementProgressWithDefinition] = required("data")
    """The progress on this page, each entry with the settings of its achievement."""
