# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import ExperimentVariantResultConfidence


class ExperimentConfidenceTimelineDataPoint(Model):
    """The confidence in the results at one time."""

    var_date: datetime = required("date")
    """Time that the point stands for."""

    confidence: ExperimentVariantResultConfidence = required("confidence")
    """Confidence at that time, for each figure."""
