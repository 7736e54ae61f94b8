# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class AnalyticsDataPoint(Model):
    """A figure, with the part of it that promotions had a hand in."""

    total: DecimalField = required("total")
    """The figure over all sessions."""

    influenced: DecimalField = required("influenced")
    """The figure over sessions with at least one effect."""
