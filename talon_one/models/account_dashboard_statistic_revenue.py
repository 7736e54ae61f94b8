# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class AccountDashboardStatisticRevenue(Model):
    """Revenue of one date."""

    total: DecimalField = required("total")
    """All revenue on the date, whether rules did anything or not."""

    influenced: DecimalField = required("influenced")
    """Revenue of purchases with at least one effect; webhooks and notifications do not count as
    one."""

    datetime: datetime = required("datetime")
    """Date for which the revenue is added up."""
