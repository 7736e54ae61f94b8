# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class AnalyticsDataPointWithTrendAndInfluencedRate(Model):
    """A figure, with how it has changed and how much of it promotions had a hand in."""

    value: DecimalField = required("value")
    """The figure of the campaign in the span that was asked for."""

    influenced_rate: DecimalField = required("influencedRate")
    """Share of the figure that comes from sessions with at least one effect."""

    trend: DecimalField = required("trend")
    """How the figure of the campaign has changed; what it is compared with is not documented."""
