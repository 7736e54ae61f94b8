# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import (
        CampaignTemplateCollection,
        CampaignTemplateCouponReservationSettings,
        CampaignTemplateParams,
        CodeGeneratorSettings,
        TemplateLimitConfig,
    )


class CampaignTemplate(Model):
    """A pattern for campaigns: rules with placeholders, budgets and settings.
    `create_campaign_from_template` makes a campaign of it.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    user_id: int = required("userId")
    """Internal id of the user who made the object or the change."""

    name: str = required("name")
    """Name of the template."""

    description: str = required("description")
    """Description shown with the template."""

    instructions: str = required("instructions")
    """Instructions shown with the template, for example the meaning of its parameters."""

    campaign_attributes: dict[str, Any] | None = optional("campaignAttributes")
    """Custom attributes, by API name, that campaigns made from the template start with."""

    coupon_attributes: dict[str, Any] | None = optional("couponAttributes")
    """Custom attributes, by API name, that coupons of campaigns made from the template start
    with."""

    state: Literal["draft", "enabled", "disabled"] | str = required("state")
    """Only an enabled template can be used.
    - `draft`: still being prepared
    - `enabled`: ready for making campaigns
    - `disabled`: taken out of use"""

    active_ruleset_id: int | None = optional("activeRulesetId")
    """Internal id of the ruleset that the template hands on to its campaigns."""

    tags: list[str] | None = optional("tags")
    """Words to find the template by, at most 50 of up to 50 characters each."""

    reevaluate_on_return: bool = required("reevaluateOnReturn")
    """Whether campaigns made from the template are evaluated again when items are returned."""

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
    """Features switched on in campaigns made from the template.
    - `coupons`: coupon codes
    - `referrals`: referral codes
    - `loyalty`: loyalty programs
    - `giveaways`: giveaway pools
    - `strikethrough`: strikethrough prices
    - `achievements`: achievements
    - `advancedEvents`: advanced events"""

    coupon_settings: CodeGeneratorSettings | None = optional("couponSettings")
    """How coupon codes are generated in campaigns made from the template."""

    coupon_reservation_settings: CampaignTemplateCouponReservationSettings | None = optional(
        "couponReservationSettings"
    )
    """How coupons can be reserved in campaigns made from the template."""

    referral_settings: CodeGeneratorSettings | None = optional("referralSettings")
    """How referral codes are generated in campaigns made from the template."""

    limits: list[TemplateLimitConfig] | None = optional("limits")
    """Budgets that campaigns made from the template start with."""

    template_params: list[CampaignTemplateParams] | None = optional("templateParams")
    """Placeholders in the rules that get a value whenever a campaign is created."""

    applications_ids: list[int] = required("applicationsIds")
    """Internal ids of the Applications in which campaigns can be created from the template."""

    campaign_collections: list[CampaignTemplateCollection] | None = optional("campaignCollections")
    """Collections that each campaign made from the template gets."""

    default_campaign_group_id: int | None = optional("defaultCampaignGroupId")
    """Internal id of the campaign access group that campaigns made from the template are put
    into."""

    campaign_type: Literal["cartItem", "advanced"] | str = optional("campaignType", "advanced")
    """Known values:
    - `cartItem`: campaigns whose effects concern cart items only
    - `advanced`: campaigns whose effects concern the whole session as well

    `advanced` if omitted."""

    campaigns_count: int | None = optional("campaignsCount")
    """Number of campaigns that were created from the template."""

    updated: datetime | None = optional("updated")
    """Time at which the template or a part of it was changed last."""

    updated_by: str | None = optional("updatedBy")
    """Name of the user who changed the template last; absent if not known."""

    valid_application_ids: list[int] = required("validApplicationIds")
    """Internal ids of the Applications that the template is related to."""

    is_user_favorite: bool = optional("isUserFavorite", False)
    """Whether the user who asks has marked the template as a favourite."""
