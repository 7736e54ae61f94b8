# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import Binding, Rule


class Ruleset(Model):
    """A stored version of the rules that a campaign or a campaign template has."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    user_id: int = required("userId")
    """Internal id of the user who made the object or the change."""

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

    campaign_id: int | None = optional("campaignId")
    """Internal id of the campaign that the rules belong to; absent if they belong to a template."""

    template_id: int | None = optional("templateId")
    """Internal id of the campaign template that the rules belong to; absent if they belong to a
    campaign."""

    activated_at: datetime | None = optional("activatedAt")
    """Time at which the ruleset became active; absent if it never did."""
