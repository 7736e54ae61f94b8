# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from talon_one.models import (
        CampaignTemplateCollection,
        CampaignTemplateCouponReservationSettings,
        CampaignTemplateParams,
        CodeGeneratorSettings,
        TemplateLimitConfig,
    )


class UpdateCampaignTemplate(Model):
    """``UpdateCampaignTemplate`` of the API description."""

    name: str = required("name")

    description: str = required("description")

    instructions: str = required("instructions")

    campaign_attributes: dict[str, Any] | None = optional("campaignAttributes")

    coupon_attributes: dict[str, Any] | None = optional("couponAttributes")

    state: Literal["draft", "enabled", "disabled"] | str = required("state")

    active_ruleset_id: int | None = optional("activeRulesetId")

    tags: list[str] | None = optional("tags")

    reevaluate_on_return: bool | None = optional("reevaluateOnReturn")

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

    coupon_settings: CodeGeneratorSettings | None = optional("couponSettings")

    coupon_reservation_settings: CampaignTemplateCouponReservationSettings | None = optional(
        "couponReservationSettings"
    )

    referral_settings: CodeGeneratorSettings | None = optional("referralSettings")

    limits: list[TemplateLimitConfig] | None = optional("limits")

    template_params: list[CampaignTemplateParams] | None = optional("templateParams")

    applications_ids: list[int] = required("applicationsIds")

    campaign_collections: list[CampaignTemplateCollection] | None = optional("campaignCollections")

    default_campaign_group_id: int | None = optional("defaultCampaignGroupId")

    campaign_type: Literal["cartItem", "advanced"] | str = optional("campaignType", "advanced")
