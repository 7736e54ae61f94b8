# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import PromotionRuleV2, StrikethroughRuleV2


class RulesetV2(Model):
    """A stored revision of rules in the block format, which is experimental. The same revision
    is read as expressions by `get_ruleset`.
    """

    id: int = required("id")
    """Internal id of the ruleset, the same in both formats."""

    created: datetime = required("created")
    """Time at which the revision was stored."""

    user_id: int = required("userId")
    """Internal id of the user who made the revision."""

    campaign_id: int | None = optional("campaignId")
    """Internal id of the campaign that the rules belong to; absent for a template."""

    template_id: int | None = optional("templateId")
    """Internal id of the campaign template that the rules belong to; absent for a campaign."""

    activated_at: datetime | None = optional("activatedAt")
    """Time at which the ruleset became active; absent if it never did."""

    promotion_rules: list[PromotionRuleV2] = required("promotionRules")
    """Rules that are evaluated for sessions, profiles and events, in their order."""

    strikethrough_rules: list[StrikethroughRuleV2] = required("strikethroughRules")
    """Rules for reduced prices shown on product pages, in their order."""

    selectors: list[dict[str, Any]] | None = optional("selectors")
    """Named selectors that the rules refer to, such as filters of cart items."""

    bundles: list[dict[str, Any]] | None = optional("bundles")
    """Named bundles of cart items that the rules refer to."""

    parameters: list[dict[str, Any]] | None = optional("parameters")
    """Placeholders of a campaign template that the rules refer to."""
