# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import UpdateCampaign


class UpdateExperiment(Model):
    """``UpdateExperiment`` of the API description."""

    is_variant_assignment_external: bool = required("isVariantAssignmentExternal")

    campaign: UpdateCampaign = required("campaign")

    goal_type: (
        Literal["other", "maximize_revenue", "maximize_items_sold", "optimize_discount_efficiency"]
        | str
        | None
    ) = optional("goalType")

    goal_description: str | None = optional("goalDescription")
