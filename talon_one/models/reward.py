# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Binding, RewardPointsRequired, Rule


class Reward(Model):
    """Something that customers can get, for points or otherwise, with the rule that says what it
    does.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    name: str = required("name")
    """Name of the reward, for display."""

    api_name: str = required("apiName")
    """Name by which requests and code refer to the reward; no two rewards share it."""

    description: str | None = optional("description")
    """What the customer gets, in words."""

    application_ids: list[int] = required("applicationIds")
    """Internal ids of the Applications that offer the reward; at present only one is possible,
    though it is an array."""

    sandbox: bool = required("sandbox")
    """True for a sandbox reward, false for a live one; the Application must be of the same kind."""

    eligibility_conditions: Rule | None = optional("eligibilityConditions")
    """Rule that decides who gets to see the reward; only its condition counts. Absent if
    everybody does."""

    rule: Rule | None = optional("rule")
    """Rule that is applied when the reward is activated."""

    bindings: list[Binding] | None = optional("bindings")
    """Named values that are computed once before the rule of the reward and can be used in it by
    name."""

    modified: datetime | None = optional("modified")
    """Time at which the reward was last changed."""

    status: Literal["active", "inactive"] | str = required("status")
    """Whether customers can use the reward.
    - `active`: they can
    - `inactive`: they cannot"""

    points_required: list[RewardPointsRequired] | None = optional("pointsRequired")
    """Loyalty points that activating the reward costs; each entry names the ledger they are
    taken from."""
