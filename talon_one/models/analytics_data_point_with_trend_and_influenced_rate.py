# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import Number


class AnalyticsDataPointWithTrendAndInfluencedRate(Model):
    """A figure, with how it has changed and how much of it promotions had a hand in."""

    value: Number = required("value")
    """The figure of the campaign in the span that was asked for."""

    influenced_rate: Number = required("influencedRate")
    """Share of the figure that comes from sessions with at least one effect."""

    trend: Number = required("trend")
    """How the figure of the campaign has changed; what it is compared with is not documented."""
