# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ExperimentCampaignCopy


class PromoteExperiment(Model):
    """Turns one variant of an experiment into a separate campaign."""

    target_application_id: int = required("targetApplicationId")
    """Internal id of the Application in which the campaign is made."""

    variant_id: int = required("variantId")
    """Internal id of the variant whose rules the campaign gets."""

    disable_experiment: bool | None = optional("disableExperiment")
    """If true, the experiment is disabled in the same step."""

    campaign: ExperimentCampaignCopy = required("campaign")
    """Name, schedule and further settings of the campaign that is made."""
