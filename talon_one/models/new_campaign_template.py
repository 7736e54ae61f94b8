# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import (
        CampaignTemplateCollection,
        CampaignTemplateCouponReservationSettings,
        CampaignTemplateParams,
        CodeGeneratorSettings,
        TemplateLimitConfig,
    )


class NewCampaignTemplate(Model):
    """A template to create, from which campaigns are made with rules that are fixed but for some
    placeholders.
    """

    name: str = required("name")
    """Name of the template."""

    description: str = required("description")
    """Description of the template's goal, for its users."""

    instructions: str = required("instructions")
    """Instructions for users of the template, such as which attributes to adapt."""

    campaign_attributes: dict[str, Any] | None = optional("campaignAttributes")
    """Custom attributes that each campaign made from the template starts with, by API name."""

    coupon_attributes: dict[str, Any] | None = optional("couponAttributes")
    """Custom attributes that coupons of campaigns made from the template start with, by API
    name."""

    state: Literal["draft", "enabled", "disabled"] | str = required("state")
    """Whether campaigns can be made from the template.
    - `draft`: not yet, its rules or mandatory attributes are missing
    - `enabled`: yes
    - `disabled`: no more, while campaigns made before stay as they are"""

    tags: list[str] | None = optional("tags")
    """Tags of the template for filtering lists, at most 50 of up to 50 characters."""

    reevaluate_on_return: bool | None = optional("reevaluateOnReturn")
    """If true, rules of campaigns from the template run again when items are returned, provided
    that the return asks for it."""

    features: (
        list[
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
        ]
        | None
    ) = optional("features")
    """Features that campaigns from the template have: `coupons`, `referrals`, `loyalty`
    (points), `giveaways`, `strikethrough` (prices to show struck through), `achievements` and
    `advancedEvents` (events with their own id). Rules can use a feature only where it is on."""

    coupon_settings: CodeGeneratorSettings | None = optional("couponSettings")
    """How coupon codes of campaigns from the template are generated."""

    coupon_reservation_settings: CampaignTemplateCouponReservationSettings | None = optional(
        "couponReservationSettings"
    )
    """How coupons of campaigns from the template can be reserved."""

    referral_settings: CodeGeneratorSettings | None = optional("referralSettings")
    """How referral codes of campaigns from the template are generated."""

    limits: list[TemplateLimitConfig] | None = optional("limits")
    """Budgets that campaigns from the template start with."""

    template_params: list[CampaignTemplateParams] | None = optional("templateParams")
    """Placeholders in the rules of the template and are filled in for each campaign."""

    campaign_collections: list[CampaignTemplateCollection] | None = optional("campaignCollections")
    """Collections that the rules of the template use and that come with each campaign."""

    default_campaign_group_id: int | None = optional("defaultCampaignGroupId")
    """Internal id of the campaign access group into which campaigns from the template go."""

    campaign_type: Literal["cartItem", "advanced"] | str = optional("campaignType", "advanced")
    """What effects may touch.
    - `advanced`: sessions and cart items
    - `cartItem`: cart items alone

    If omitted, it is `advanced`."""
