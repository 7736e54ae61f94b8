# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class AnalyticsDataPointWithTrend(Model):
    """A figure, with how it has changed."""

    value: DecimalField = required("value")
    """The figure in the span that was asked for."""

    trend: DecimalField = required("trend")
    """How the figure has changed; what it is compared with is not documented."""
