# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import Binding, Rule


class NewRuleset(Model):
    """One version of a campaign's rules; a change of the rules makes the next one."""

    rules: list[Rule] = required("rules")
    """Rules in the order in which they are evaluated; `rule_index` of an effect is a place in
    this list."""

    strikethrough_rules: list[Rule] | None = optional("strikethroughRules")
    """Rules for reduced prices shown on product pages; their results go out as notifications,
    not in a session."""

    bindings: list[Binding] = required("bindings")
    """Values that are worked out before the rules and given a name; in the order of the list."""

    rb_version: str | None = optional("rbVersion")
    """Version of the rule builder in which the ruleset was made."""

    activate: bool | None = optional("activate")
    """Whether the ruleset is to become the active one of its campaign."""
