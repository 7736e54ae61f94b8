# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import Number


class AccountDashboardStatisticLoyaltyPoints(Model):
    """Loyalty points of one date."""

    total: Number = required("total")
    """Number of points that customers earned on the date."""

    datetime: datetime = required("datetime")
    """Date for which the points are added up."""
