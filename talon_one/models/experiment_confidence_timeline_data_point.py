# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import ExperimentVariantResultConfidence


class ExperimentConfidenceTimelineDataPoint(Model):
    """The confidence in the results at one time."""

    var_date: datetime = required("date")
    """Time that the point stands for."""

    confidence: ExperimentVariantResultConfidence = required("confidence")
    """Confidence at that time, for each figure."""
