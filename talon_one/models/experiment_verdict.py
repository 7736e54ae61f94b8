# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class ExperimentVerdict(Model):
    """``ExperimentVerdict`` of the API description."""

    winner_variant_name: str = required("winnerVariantName")

    verdict_summary: str = required("verdictSummary")

    key_findings: list[str] = required("keyFindings")

    ai_confidence_level: str = required("aiConfidenceLevel")

    recommendation: str = required("recommendation")
