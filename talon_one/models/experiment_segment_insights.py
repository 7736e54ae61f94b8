# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ExperimentSegmentInsightMetric


class ExperimentSegmentInsights(Model):
    """``ExperimentSegmentInsights`` of the API description."""

    metrics: list[ExperimentSegmentInsightMetric] = required("metrics")

    total_segments_tested: int = required("totalSegmentsTested")

    dimensions_tested: int = required("dimensionsTested")

    reason: str = required("reason")
