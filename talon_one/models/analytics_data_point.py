# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import Number


class AnalyticsDataPoint(Model):
    """A figure, with the part of it that promotions had a hand in."""

    total: Number = required("total")
    """The figure over all sessions."""

    influenced: Number = required("influenced")
    """The figure over sessions with at least one effect."""
