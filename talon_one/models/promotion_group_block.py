# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal


class PromotionGroupBlock(Model):
    """``PromotionGroupBlock`` of the API description."""

    id: str = required("id")

    type: str = required("type")

    tags: list[str] | None = optional("tags")

    operator: Literal["all", "atLeastOne", "none"] | str = required("operator")

    blocks: list[Any] = required("blocks")

    on_failure: list[Any] | None = optional("onFailure")

    on_error: dict[str, list[Any]] | None = optional("onError")
