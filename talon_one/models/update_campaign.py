# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import CodeGeneratorSettings, LimitConfig


class UpdateCampaign(Model):
    """Settings that a campaign is to have after the update. Send them complete: an omitted
    setting may be lost.
    """

    name: str = required("name")
    """Name of the campaign for display; not empty."""

    description: str | None = optional("description")
    """What the campaign is for, in free text."""

    start_time: datetime | None = optional("startTime")
    """Time from which the campaign runs; an enabled campaign is scheduled until then."""

    end_time: datetime | None = optional("endTime")
    """Time from which the campaign no longer runs; without it, the campaign has no end."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Values of custom attributes of the campaign by their API names."""

    state: Literal["enabled", "disabled", "archived"] | str = optional("state", "enabled")
    """Known values:
    - `enabled`: evaluated while its time lasts, the default
    - `disabled`: not evaluated
    - `archived`: kept for the record, not evaluated"""

    active_ruleset_id: int | None = optional("activeRulesetId")
    """Internal id of the ruleset that sessions are evaluated with; `get_rulesets` lists those of
    the campaign."""

    tags: list[str] = required("tags")
    """Words to group and find campaigns by; at most 50, each of 1 to 50 characters."""

    reevaluate_on_return: bool | None = optional("reevaluateOnReturn")
    """Whether the rules may run again when items are returned; needed for `run_rule_engine` of
    `return_cart_items` to have an effect on this campaign."""

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
    """What the campaign uses.
    - `coupons`: coupon codes
    - `referrals`: referral codes
    - `loyalty`: points
    - `giveaways`: codes from pools
    - `strikethrough`: reduced prices for product pages
    - `achievements`: goals of customers
    - `advancedEvents`: events sent with `track_event_v3`"""

    coupon_settings: CodeGeneratorSettings | None = optional("couponSettings")
    """How codes of new coupons are generated, unless specified otherwise at creation."""

    referral_settings: CodeGeneratorSettings | None = optional("referralSettings")
    """How codes of new referrals are generated, unless specified otherwise at creation."""

    limits: list[LimitConfig] = required("limits")
    """Budgets of the campaign, such as the number of redemptions or the sum of discounts; an
    empty list sets none."""

    campaign_groups: list[int] | None = optional("campaignGroups")
    """Internal ids of the campaign access groups that the campaign belongs to."""

    evaluation_group_id: int | None = optional("evaluationGroupId")
    """Internal id of the evaluation group, which decides how the campaign competes with others."""

    type: Literal["cartItem", "advanced"] | str = optional("type", "advanced")
    """Known values:
    - `advanced`: effects on the session and on cart items, the default
    - `cartItem`: effects on cart items only"""

    linked_store_ids: list[int] | None = optional("linkedStoreIds")
    """Internal ids of up to 50 stores. The campaign is then evaluated only for sessions that
    name one of them. More stores, or stores uploaded as CSV, exclude this member."""

    coupon_attributes: dict[str, Any] | None = optional("couponAttributes")
    """Values of custom attributes that new coupons of the campaign get, by their API names."""
