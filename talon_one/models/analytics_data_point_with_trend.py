# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import Number


class AnalyticsDataPointWithTrend(Model):
    """A figure, with how it has changed."""

    value: Number = required("value")
    """The figure in the span that was asked for."""

    trend: Number = required("trend")
    """How the figure has changed; what it is compared with is not documented."""
