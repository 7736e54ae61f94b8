# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import LoyaltyDashboardData


class GetDashboardStatistics200Response(Model):
    """Figures of a loyalty program for a span of days."""

    total_result_size: int = required("totalResultSize")
    """Number of days reported on."""

    data: list[LoyaltyDashboardData] = required("data")
    """Figures of each day, without the current one."""
