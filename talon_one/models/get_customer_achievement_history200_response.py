# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import AchievementProgress


class GetCustomerAchievementHistory200Response(Model):
    """One page of the rounds that a customer has had in one achievement."""

    total_result_size: int = required("totalResultSize")
    """Number of rounds that match, on all pages together."""

    data: list[AchievementProgress] = required("data")
    """The rounds on this page."""
