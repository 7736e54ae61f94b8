# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import CampaignSetNode


class CampaignSetBranchNode(Model):
    """``CampaignSetBranchNode`` of the API description."""

    type: Literal["SET"] | str = required("type")

    name: str = required("name")

    operator: Literal["ALL", "FIRST"] | str = required("operator")

    elements: list[CampaignSetNode] = required("elements")

    group_id: int = required("groupId")

    locked: bool = required("locked")

    description: str | None = optional("description")

    evaluation_mode: (
        Literal["stackable", "listOrder", "lowestDiscount", "highestDiscount"] | str
    ) = required("evaluationMode")

    evaluation_scope: Literal["cartItem", "session"] | str = required("evaluationScope")
