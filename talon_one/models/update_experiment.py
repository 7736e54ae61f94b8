# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import UpdateCampaign


class UpdateExperiment(Model):
    """Changes an experiment that exists."""

    is_variant_assignment_external: bool = required("isVariantAssignmentExternal")
    """Who decides from now on which variant a customer gets. False: Talon.One, at random; true:
    your own system, through `experiment_variant_allocations`."""

    campaign: UpdateCampaign = required("campaign")
    """New settings of the campaign that carries the experiment."""

    goal_type: (
        Literal["other", "maximize_revenue", "maximize_items_sold", "optimize_discount_efficiency"]
        | str
        | None
    ) = optional("goalType")
    """New measure of the winner; if omitted, the present one stays.
    - `maximize_revenue`: sales
    - `maximize_items_sold`: number of items
    - `optimize_discount_efficiency`: how well the discount given pays off
    - `other`: several measures"""

    goal_description: str | None = optional("goalDescription")
    """New description of the experiment's goal; if omitted, the current one is kept."""
