# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ExperimentVerdict(Model):
    """A judgement on an experiment, written by a language model from its figures. Treat it as
    advice.
    """

    winner_variant_name: str = required("winnerVariantName")
    """Name of the winning variant, or `Inconclusive` if none is clearly better."""

    verdict_summary: str = required("verdictSummary")
    """The outcome in one sentence, with the figure that decided it."""

    key_findings: list[str] = required("keyFindings")
    """The most important observations, one text each."""

    ai_confidence_level: str = required("aiConfidenceLevel")
    """How sure the model is of its judgement, from 0 to 100, as text."""

    recommendation: str = required("recommendation")
    """What to do next, such as letting the experiment go on or taking over the winner."""
