# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class RuleV2(Model):
    """What rules of all kinds have in common in the block format."""

    id: str | None = optional("id")
    """Id that identifies the rule."""

    parent_id: str | None = optional("parentId")
    """Id of the rule that this one was copied from; absent if it is not a copy."""

    title: str = required("title")
    """Short name of the rule as its author wrote it."""

    description: str | None = optional("description")
    """What the rule is for, in free text; absent if nothing was written."""
