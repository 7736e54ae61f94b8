# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class AnalyticsDataPointWithTrendAndUplift(Model):
    """An average, with how it has changed and what promotions have added to it."""

    value: DecimalField = required("value")
    """The average in the span that was asked for."""

    uplift: DecimalField = required("uplift")
    """What promotions are reckoned to have added to the average; how is not documented."""

    trend: DecimalField = required("trend")
    """How the average has changed; what it is compared with is not documented."""
