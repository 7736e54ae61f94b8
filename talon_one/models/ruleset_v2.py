# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from talon_one.models import PromotionRuleV2, StrikethroughRuleV2


class RulesetV2(Model):
    """``RulesetV2`` of the API description."""

    id: int = required("id")

    created: datetime = required("created")

    user_id: int = required("userId")

    campaign_id: int | None = optional("campaignId")

    template_id: int | None = optional("templateId")

    activated_at: datetime | None = optional("activatedAt")

    promotion_rules: list[PromotionRuleV2] = required("promotionRules")

    strikethrough_rules: list[StrikethroughRuleV2] = required("strikethroughRules")

    selectors: list[dict[str, Any]] | None = optional("selectors")

    bundles: list[dict[str, Any]] | None = optional("bundles")

    parameters: list[dict[str, Any]] | None = optional("parameters")
