# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import Number


class AccountDashboardStatisticRevenue(Model):
    """Revenue of one date."""

    total: Number = required("total")
    """All revenue on the date, whether rules did anything or not."""

    influenced: Number = required("influenced")
    """Revenue of purchases with at least one effect; webhooks and notifications do not count as
    one."""

    datetime: datetime = required("datetime")
    """Date for which the revenue is added up."""
