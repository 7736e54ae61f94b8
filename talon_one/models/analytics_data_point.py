# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import Number


class AnalyticsDataPoint(Model):
    """A figure, with the part of it that promotions had a hand in."""

    total: Number = required("total")
    """The figure over all sessions."""

    influenced: Number = required("influenced")
    """The figure over sessions with at least one effect."""
