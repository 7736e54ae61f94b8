# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import NewCampaign


class NewExperiment(Model):
    """An experiment to create: different customers get different variants of one campaign, to
    find the better one. A campaign of the same name comes with it.
    """

    is_variant_assignment_external: bool = required("isVariantAssignmentExternal")
    """Who decides which variant a customer gets. False: Talon.One, at random; true: your own
    system, which then sends `experiment_variant_allocations` with each session, together with
    the profile id."""

    campaign: NewCampaign = required("campaign")
    """Campaign that carries the experiment: its name, schedule, features and budgets."""

    goal_type: (
        Literal["other", "maximize_revenue", "maximize_items_sold", "optimize_discount_efficiency"]
        | str
    ) = optional("goalType", "other")
    """Criterion for the winner.
    - `maximize_revenue`: sales
    - `maximize_items_sold`: number of items
    - `optimize_discount_efficiency`: how well the discount given pays off
    - `other`: several measures, which is the default"""

    goal_description: str | None = optional("goalDescription")
    """Description of the experiment's goal; the AI summary of the outcome takes it into account."""
