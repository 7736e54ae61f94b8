# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from talon_one.models import CodeGeneratorSettings, LimitConfig


class UpdateCampaign(Model):
    """``UpdateCampaign`` of the API description."""

    name: str = required("name")

    description: str | None = optional("description")

    start_time: datetime | None = optional("startTime")

    end_time: datetime | None = optional("endTime")

    attributes: dict[str, Any] | None = optional("attributes")

    state: Literal["enabled", "disabled", "archived"] | str = optional("state", "enabled")

    active_ruleset_id: int | None = optional("activeRulesetId")

    tags: list[str] = required("tags")

    reevaluate_on_return: bool | None = optional("reevaluateOnReturn")

    features: list[
        Literal[
            "coupons",
            "referrals",
            "loyalty",
            "giveaways",
            "strikethrough",
            "achievements",
            "advancedEvents",
        ]
        | str
    ] = required("features")

    coupon_settings: CodeGeneratorSettings | None = optional("couponSettings")

    referral_settings: CodeGeneratorSettings | None = optional("referralSettings")

    limits: list[LimitConfig] = required("limits")

    campaign_groups: list[int] | None = optional("campaignGroups")

    evaluation_group_id: int | None = optional("evaluationGroupId")

    type: Literal["cartItem", "advanced"] | str = optional("type", "advanced")

    linked_store_ids: list[int] | None = optional("linkedStoreIds")

    coupon_attributes: dict[str, Any] | None = optional("couponAttributes")
