# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class NewCampaignEvaluationGroup(Model):
    """``NewCampaignEvaluationGroup`` of the API description."""

    name: str = required("name")

    parent_id: int = required("parentId")

    description: str | None = optional("description")

    evaluation_mode: (
        Literal["stackable", "listOrder", "lowestDiscount", "highestDiscount"] | str
    ) = required("evaluationMode")

    evaluation_scope: Literal["cartItem", "session"] | str = required("evaluationScope")

    locked: bool = required("locked")
