# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import Number


class AnalyticsDataPointWithTrend(Model):
    """A figure, with how it has changed."""

    value: Number = required("value")
    """The figure in the span that was asked for."""

    trend: Number = required("trend")
    """How the figure has changed; what it is compared with is not documented."""
