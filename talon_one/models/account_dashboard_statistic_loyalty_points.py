# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class AccountDashboardStatisticLoyaltyPoints(Model):
    """Loyalty points of one date."""

    total: DecimalField = required("total")
    """Number of points that customers earned on the date."""

    datetime: datetime = required("datetime")
    """Date for which the points are added up."""
