# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import ExperimentSegmentInsightMetric


class ExperimentSegmentInsights(Model):
    """In which groups of customers or carts the variants of an experiment clearly differ."""

    metrics: list[ExperimentSegmentInsightMetric] = required("metrics")
    """One entry for each of three figures; empty if nothing could be calculated; `reason` says
    why."""

    total_segments_tested: int = required("totalSegmentsTested")
    """How many pairs of group and figure were tested."""

    dimensions_tested: int = required("dimensionsTested")
    """By how many properties groups could be made. A property in which all sessions are alike
    does not count."""

    reason: str = required("reason")
    """Why nothing could be worked out, such as `insufficient_data` with fewer than 100 sessions
    for a variant; empty if all is well."""
