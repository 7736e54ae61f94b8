# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any

    from . import Binding


class Rule(Model):
    """A rule of a campaign: if the condition holds, the effects are given."""

    id: str | None = optional("id")
    """UUID that identifies the rule."""

    parent_id: str | None = optional("parentId")
    """UUID of the rule that this one was copied from; absent if it is not a copy."""

    title: str = required("title")
    """Short name of the rule, which effects show as `rule_name`."""

    description: str | None = optional("description")
    """What the rule is for, in free text."""

    bindings: list[Binding] | None = optional("bindings")
    """Values that are worked out before the rules and given a name; in the order of the list."""

    condition: list[Any] = required("condition")
    """Expression in Talang, as nested lists, that has to hold for the effects to be given."""

    effects: list[Any] = required("effects")
    """Expressions in Talang, as nested lists, one for each effect of the rule."""
