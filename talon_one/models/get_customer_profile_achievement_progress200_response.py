# Generated from spec/.

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
