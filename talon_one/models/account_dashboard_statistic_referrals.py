# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class AccountDashboardStatisticReferrals(Model):
    """Referrals of one date."""

    total: int = required("total")
    """Number of referrals that customers started on the date."""

    datetime: datetime = required("datetime")
    """Date for which the referrals are counted."""
