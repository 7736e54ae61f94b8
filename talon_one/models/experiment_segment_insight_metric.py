# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from . import ExperimentSegmentInsight


class ExperimentSegmentInsightMetric(Model):
    """One figure, with the groups in which the variants clearly differ."""

    metric: (
        Literal["avg_session_value", "avg_discounted_session_value", "avg_items_per_session"] | str
    ) = required("metric")
    """The figure that is compared.
    - `avg_session_value`: average value of a session before discounts
    - `avg_discounted_session_value`: average value of a session after discounts
    - `avg_items_per_session`: average number of items in a session"""

    segments: list[ExperimentSegmentInsight] = required("segments")
    """Groups with a clear difference, the surest first; empty if there are none."""
