# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import ExperimentVariantResult, ExperimentVariantResultConfidence


class ExperimentResults(Model):
    """Results of an experiment: the figures of each variant, and how far they can be trusted."""

    variants: list[ExperimentVariantResult] = required("variants")
    """Figures of each variant."""

    confidence: ExperimentVariantResultConfidence = required("confidence")
    """How far the differences between the variants can be trusted."""
