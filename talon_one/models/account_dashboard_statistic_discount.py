# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class AccountDashboardStatisticDiscount(Model):
    """Discounts of one date."""

    total: DecimalField = required("total")
    """Sum of the discounts that customers got on the date."""

    average: DecimalField = required("average")
    """Average discount on the date, in per cent."""

    datetime: datetime = required("datetime")
    """Date for which the discounts are added up."""
