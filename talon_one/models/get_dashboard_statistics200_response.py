# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import LoyaltyDashboardData


class GetDashboardStatistics200Response(Model):
    """Figures of a loyalty program for a span of days."""

    total_result_size: int = required("totalResultSize")
    """Number of days reported on."""

    data: list[LoyaltyDashboardData] = required("data")
    """Figures of each day, without the current one."""
