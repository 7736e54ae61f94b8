# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import ExperimentCampaignCopy


class ExperimentCopyExperiment(Model):
    """Settings of the copy of an experiment."""

    is_variant_assignment_external: bool = required("isVariantAssignmentExternal")
    """Who decides which variant a customer gets: if true, your side; if false, Talon.One at
    random."""

    campaign: ExperimentCampaignCopy = required("campaign")
    """Settings of the campaign of the copy."""

    goal_type: (
        Literal["other", "maximize_revenue", "maximize_items_sold", "optimize_discount_efficiency"]
        | str
        | None
    ) = optional("goalType")
    """What the copy is meant to improve, which decides the figure that names the winner.
    - `maximize_revenue`: revenue
    - `maximize_items_sold`: number of items sold
    - `optimize_discount_efficiency`: what discounts bring in for what they cost
    - `other`: none of these, so several figures are weighed"""

    goal_description: str | None = optional("goalDescription")
    """The goal in your own words. The generated summary of the results judges the outcome
    against it."""
