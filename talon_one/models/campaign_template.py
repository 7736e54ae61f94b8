# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from talon_one.models import (
        CampaignTemplateCollection,
        CampaignTemplateCouponReservationSettings,
        CampaignTemplateParams,
        CodeGeneratorSettings,
        TemplateLimitConfig,
    )


class CampaignTemplate(Model):
    """``CampaignTemplate`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    user_id: int = required("userId")
    """Internal id of the user who made the object or the change."""

    name: str = required("name")

    description: str = required("description")

    instructions: str = required("instructions")

    campaign_attributes: dict[str, Any] | None = optional("campaignAttributes")

    coupon_attributes: dict[str, Any] | None = optional("couponAttributes")

    state: Literal["draft", "enabled", "disabled"] | str = required("state")

    active_ruleset_id: int | None = optional("activeRulesetId")

    tags: list[str] | None = optional("tags")

    reevaluate_on_return: bool = required("reevaluateOnReturn")

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

    campaigns_count: int | None = optional("campaignsCount")

    updated: datetime | None = optional("updated")

    updated_by: str | None = optional("updatedBy")

    valid_application_ids: list[int] = required("validApplicationIds")

    is_user_favorite: bool = optional("isUserFavorite", False)
