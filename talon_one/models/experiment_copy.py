# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import ExperimentCopyExperiment


class ExperimentCopy(Model):
    """A copy of an experiment that is to be made."""

    target_application_id: int = required("targetApplicationId")
    """Internal id of the Application that gets the copy."""

    experiment: ExperimentCopyExperiment = required("experiment")
    """How the copy differs: its campaign, its goal and who assigns the variants."""
