# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Campaign, ExperimentVariant


class Experiment(Model):
    """An A/B test: sessions are split between variants with different rules, and the results are
    compared. Each experiment has a campaign of the same name.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    is_variant_assignment_external: bool | None = optional("isVariantAssignmentExternal")
    """Who decides which variant a customer gets. If true, your side does and sends it with each
    session in `experiment_variant_allocations`; if false, Talon.One does at random, always
    the same for one profile."""

    campaign: Campaign | None = optional("campaign")
    """Campaign in which the experiment runs; its schedule is that of the experiment."""

    activated: datetime | None = optional("activated")
    """Time at which the experiment was activated; absent if it never was."""

    state: Literal["enabled", "disabled", "archived"] | str = optional("state", "disabled")
    """Known values:
    - `enabled`: evaluated, within its schedule
    - `disabled`: not evaluated
    - `archived`: put away, no longer evaluated"""

    variants: list[ExperimentVariant] | None = optional("variants")
    """Variants that are compared."""

    goal_type: (
        Literal["other", "maximize_revenue", "optimize_discount_efficiency", "maximize_items_sold"]
        | str
    ) = required("goalType")
    """What the experiment is meant to improve, which decides the figure that names the winner.
    - `maximize_revenue`: revenue
    - `optimize_discount_efficiency`: what discounts bring in for what they cost
    - `maximize_items_sold`: number of items sold
    - `other`: none of these, so several figures are weighed"""

    goal_description: str | None = optional("goalDescription")
    """The goal in your own words, such as the guess to be tested. The generated summary of the
    results judges the outcome against it."""

    deletedat: datetime | None = optional("deletedat")
    """Time at which the experiment was deleted; absent as long as it exists. Mind the lower case
    of the name."""
