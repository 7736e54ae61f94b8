# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.models import Campaign, ExperimentVariant


class Experiment(Model):
    """``Experiment`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    is_variant_assignment_external: bool | None = optional("isVariantAssignmentExternal")

    campaign: Campaign | None = optional("campaign")

    activated: datetime | None = optional("activated")

    state: Literal["enabled", "disabled", "archived"] | str = optional("state", "disabled")

    variants: list[ExperimentVariant] | None = optional("variants")

    goal_type: (
        Literal["other", "maximize_revenue", "optimize_discount_efficiency", "maximize_items_sold"]
        | str
    ) = required("goalType")

    goal_description: str | None = optional("goalDescription")

    deletedat: datetime | None = optional("deletedat")
