# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import Number


class AnalyticsDataPointWithTrendAndUplift(Model):
    """An average, with how it has changed and what promotions have added to it."""

    value: Number = required("value")
    """The average in the span that was asked for."""

    uplift: Number = required("uplift")
    """What promotions are reckoned to have added to the average; how is not documented."""

    trend: Number = required("trend")
    """How the average has changed; what it is compared with is not documented."""
