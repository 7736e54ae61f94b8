# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import CodeGeneratorSettings, LimitConfig


class BaseCampaign(Model):
    """The settings of a campaign that a user can choose."""

    name: str = required("name")
    """Name of the campaign for display."""

    description: str | None = optional("description")
    """What the campaign is for, in free text."""

    start_time: datetime | None = optional("startTime")
    """Time from which the campaign can run; it is scheduled until then."""

    end_time: datetime | None = optional("endTime")
    """Time after which the campaign no longer runs; without it, the campaign has no end."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the campaign by API name."""

    state: Literal["enabled", "disabled", "archived"] | str = optional("state", "enabled")
    """`enabled` campaigns run within their times; `disabled` and `archived` ones never do."""

    active_ruleset_id: int | None = optional("activeRulesetId")
    """Ruleset that is in force."""

    tags: list[str] = required("tags")
    """Words to find the campaign by, at most 50 of up to 50 characters."""

    reevaluate_on_return: bool | None = optional("reevaluateOnReturn")
    """Whether a return may run the rules of this campaign again."""

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
    """What the campaign makes use of: `coupons`, `referrals`, `loyalty` (points), `giveaways`,
    `strikethrough` (prices to show struck through), `achievements` or `advancedEvents`
    (events with their own id)."""

    coupon_settings: CodeGeneratorSettings | None = optional("couponSettings")
    """Pattern for coupon codes that are created for this campaign."""

    referral_settings: CodeGeneratorSettings | None = optional("referralSettings")
    """Pattern for referral codes that are created for this campaign."""

    limits: list[LimitConfig] = required("limits")
    """Budgets of the campaign, which limit its rewards."""

    campaign_groups: list[int] | None = optional("campaignGroups")
    """Campaign access groups that the campaign belongs to."""

    type: Literal["cartItem", "advanced"] | str = optional("type", "advanced")
    """`cartItem` gives effects on cart items only, `advanced` on the whole session too."""

    linked_store_ids: list[int] | None = optional("linkedStoreIds")
    """Stores the campaign is limited to; it then needs a session that names one of them."""

    coupon_attributes: dict[str, Any] | None = optional("couponAttributes")
    """Custom attributes that coupons of this campaign get, by API name."""
