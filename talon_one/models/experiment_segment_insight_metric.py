# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import ExperimentSegmentInsight


class ExperimentSegmentInsightMetric(Model):
    """``ExperimentSegmentInsightMetric`` of the API description."""

    metric: (
        Literal["avg_session_value", "avg_discounted_session_value", "avg_items_per_session"] | str
    ) = required("metric")

    segments: list[ExperimentSegmentInsight] = required("segments")
