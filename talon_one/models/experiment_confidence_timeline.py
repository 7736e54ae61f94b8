# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ExperimentConfidenceTimelineDataPoint


class ExperimentConfidenceTimeline(Model):
    """How the confidence in the results of an experiment went over time."""

    data: list[ExperimentConfidenceTimelineDataPoint] = required("data")
    """One point for each time at which it was worked out."""
