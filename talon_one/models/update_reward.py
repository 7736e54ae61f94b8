# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import Binding, RewardPointsRequired, Rule


class UpdateReward(Model):
    """``UpdateReward`` of the API description."""

    name: str = required("name")

    description: str | None = optional("description")

    status: Literal["active", "inactive"] | str = required("status")

    eligibility_conditions: Rule | None = optional("eligibilityConditions")

    rule: Rule | None = optional("rule")

    bindings: list[Binding] | None = optional("bindings")

    points_required: list[RewardPointsRequired] | None = optional("pointsRequired")
