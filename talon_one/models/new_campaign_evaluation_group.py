# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class NewCampaignEvaluationGroup(Model):
    """A group in the evaluation tree of an Application, which decides how its campaigns go
    together. Groups nest at most twice: base group, group, group inside the group.
    """

    name: str = required("name")
    """Name of the group in the evaluation tree."""

    parent_id: int = required("parentId")
    """Internal id of the group in which this one lies; the base group for one on the first
    level."""

    description: str | None = optional("description")
    """Description of the group."""

    evaluation_mode: (
        Literal["stackable", "listOrder", "lowestDiscount", "highestDiscount"] | str
    ) = required("evaluationMode")
    """Which campaigns of the group take effect.
    - `stackable`: all that trigger
    - `listOrder`: the first in the list that triggers
    - `lowestDiscount`: the one with the smallest discount
    - `highestDiscount`: the one with the largest

    A campaign that loses shows up as a rejected coupon or referral with a reason."""

    evaluation_scope: Literal["cartItem", "session"] | str = required("evaluationScope")
    """Scope of the mode.
    - `session`: one decision for the whole session
    - `cartItem`: a decision for each cart item"""

    locked: bool = required("locked")
    """If true, the group is protected against changes."""
