# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import Binding, RewardPointsRequired, Rule


class UpdateReward(Model):
    """New settings of a reward. Its API name, Application and environment are not among them."""

    name: str = required("name")
    """New name of the reward, for display."""

    description: str | None = optional("description")
    """New words on what the customer gets."""

    status: Literal["active", "inactive"] | str = required("status")
    """Whether customers can use the reward from now on.
    - `active`: they can
    - `inactive`: they cannot"""

    eligibility_conditions: Rule | None = optional("eligibilityConditions")
    """Rule that decides who gets to see the reward; without one, everybody does. Only its
    condition counts: `effects` must be an empty array, and it takes no bindings."""

    rule: Rule | None = optional("rule")
    """Rule that is applied when the reward is activated. Its own `bindings` must stay unused;
    put them into `bindings` of the reward."""

    bindings: list[Binding] | None = optional("bindings")
    """Named values that are computed once before the rule of the reward and can be used in it by
    name."""

    points_required: list[RewardPointsRequired] | None = optional("pointsRequired")
    """Loyalty points that activating the reward costs, as the whole list: an entry with an `id`
    is changed, one without is added, and a stored one that is missing here is deleted."""
