# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class StrikethroughRuleV2(Model):
    """``StrikethroughRuleV2`` of the API description."""

    id: str | None = optional("id")

    parent_id: str | None = optional("parentId")

    title: str = required("title")

    description: str | None = optional("description")

    blocks: list[Any] = required("blocks")
