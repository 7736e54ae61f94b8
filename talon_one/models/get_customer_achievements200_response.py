# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import AchievementStatusEntry


class GetCustomerAchievements200Response(Model):
    """One page of the achievements open to a customer."""

    total_result_size: int = required("totalResultSize")
    """Number of achievements that match, on all pages together."""

    data: list[AchievementStatusEntry] = required("data")
    """The achievements on this page, each with the progress of the customer."""
