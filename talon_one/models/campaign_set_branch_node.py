# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import CampaignSetNode


class CampaignSetBranchNode(Model):
    """An evaluation group in the tree, with its members."""

    type: Literal["SET"] | str = required("type")
    """Kind of node, always `SET` for a group."""

    name: str = required("name")
    """Name of the evaluation group."""

    operator: Literal["ALL", "FIRST"] | str = required("operator")
    """How members are gone through.
    - `ALL`: every one
    - `FIRST`: only up to the first that applies"""

    elements: list[CampaignSetNode] = required("elements")
    """Members of the group in their order: campaigns and further groups."""

    group_id: int = required("groupId")
    """Internal id of the evaluation group itself."""

    locked: bool = required("locked")
    """Whether the group is closed to changes."""

    description: str | None = optional("description")
    """What the group is for, in free text."""

    evaluation_mode: (
        Literal["stackable", "listOrder", "lowestDiscount", "highestDiscount"] | str
    ) = required("evaluationMode")
    """Which campaigns of the group apply.
    - `stackable`: all that are triggered
    - `listOrder`: the first triggered one in the list
    - `lowestDiscount`: the one that discounts least
    - `highestDiscount`: the one that discounts most"""

    evaluation_scope: Literal["cartItem", "session"] | str = required("evaluationScope")
    """What the mode is applied to.
    - `session`: the session as a whole
    - `cartItem`: each cart item on its own"""
