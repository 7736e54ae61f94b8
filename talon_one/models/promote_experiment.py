# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ExperimentCampaignCopy


class PromoteExperiment(Model):
    """``PromoteExperiment`` of the API description."""

    target_application_id: int = required("targetApplicationId")

    variant_id: int = required("variantId")

    disable_experiment: bool | None = optional("disableExperiment")

    campaign: ExperimentCampaignCopy = required("campaign")
