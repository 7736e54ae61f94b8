# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any


class PromotionRuleV2(Model):
    """A promotion rule in the block format."""

    id: str | None = optional("id")
    """Id that identifies the rule."""

    parent_id: str | None = optional("parentId")
    """Id of the rule that this one was copied from; absent if it is not a copy."""

    title: str = required("title")
    """Short name of the rule as its author wrote it."""

    description: str | None = optional("description")
    """What the rule is for, in free text; absent if nothing was written."""

    blocks: list[Any] = required("blocks")
    """Building blocks of the promotion rule in their order."""
