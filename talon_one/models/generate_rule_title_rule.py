# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Any


class GenerateRuleTitleRule(Model):
    """A rule that wants a title."""

    effects: list[Any] | None = optional("effects")
    """What the rule does when it fires: a list of Talang expressions."""

    condition: list[Any] | None = optional("condition")
    """When the rule fires, in the rule language Talang: a nested list with the operator first."""
