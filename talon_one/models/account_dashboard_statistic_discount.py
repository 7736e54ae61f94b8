# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import Number


class AccountDashboardStatisticDiscount(Model):
    """Discounts of one date."""

    total: Number = required("total")
    """Sum of the discounts that customers got on the date."""

    average: Number = required("average")
    """Average discount on the date, in per cent."""

    datetime: datetime = required("datetime")
    """Date for which the discounts are added up."""
