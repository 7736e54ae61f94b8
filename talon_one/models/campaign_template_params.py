# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CampaignTemplateParams(Model):
    """``CampaignTemplateParams`` of the API description."""

    name: str = required("name")

    type: (
        Literal["string", "number", "boolean", "percent", "(list string)", "(list number)", "time"]
        | str
    ) = required("type")

    description: str = required("description")

    attribute_id: int | None = optional("attributeId")
