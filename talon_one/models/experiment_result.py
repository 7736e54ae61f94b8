# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import ExperimentVariantResult, ExperimentVariantResultConfidence


class ExperimentResult(Model):
    """Results of one experiment in a list of several."""

    variants: list[ExperimentVariantResult] = required("variants")
    """Figures of each variant."""

    confidence: ExperimentVariantResultConfidence = required("confidence")
    """How far the differences between the variants can be trusted."""

    experiment_id: int = required("experimentId")
    """Internal id of the experiment that the results belong to."""
