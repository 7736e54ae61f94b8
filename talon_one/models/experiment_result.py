# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ExperimentVariantResult, ExperimentVariantResultConfidence


class ExperimentResult(Model):
    """Results of one experiment in a list of several."""

    variants: list[ExperimentVariantResult] = required("variants")
    """Figures of each variant."""

    confidence: ExperimentVariantResultConfidence = required("confidence")
    """How far the differences between the variants can be trusted."""

    experiment_id: int = required("experimentId")
    """Internal id of the experiment that the results belong to."""
