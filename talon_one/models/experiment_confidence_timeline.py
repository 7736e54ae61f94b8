# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import ExperimentConfidenceTimelineDataPoint


class ExperimentConfidenceTimeline(Model):
    """How the confidence in the results of an experiment went over time."""

    data: list[ExperimentConfidenceTimelineDataPoint] = required("data")
    """One point for each time at which it was worked out."""
