# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from ..core.models.fields import Deprecated, DeprecatedDecimal
    from . import CampaignBudget, CodeGeneratorSettings, LimitConfig


class Campaign(Model):
    """A campaign with its settings, its counters and the state of its revisions. It belongs to
    one Application.
    """

    id: int = required("id")
    """Internal id given by Talon.One, by which other objects refer to this one."""

    created: datetime = required("created")
    """Time of creation in Talon.One."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    user_id: int = required("userId")
    """Internal id of the user who made the object or the change."""

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

    reevaluate_on_return: bool = required("reevaluateOnReturn")
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

    budgets: list[CampaignBudget] | None = optional("budgets")
    """Limits of the campaign with how much of each is used up."""

    coupon_redemption_count: Deprecated[int | None] = optional("couponRedemptionCount")
    """Deprecated, see `budgets`. Coupons redeemed.

    Deprecated by the API.
    """

    referral_redemption_count: Deprecated[int | None] = optional("referralRedemptionCount")
    """Deprecated, see `budgets`. Referral codes redeemed.

    Deprecated by the API.
    """

    discount_count: DeprecatedDecimal = optional("discountCount")
    """Deprecated, see `budgets`. Amount of all discounts given.

    Deprecated by the API.
    """

    discount_effect_count: Deprecated[int | None] = optional("discountEffectCount")
    """Deprecated, see `budgets`. Number of discounts given.

    Deprecated by the API.
    """

    coupon_creation_count: Deprecated[int | None] = optional("couponCreationCount")
    """Deprecated, see `budgets`. Coupons created by rules.

    Deprecated by the API.
    """

    custom_effect_count: Deprecated[int | None] = optional("customEffectCount")
    """Deprecated, see `budgets`. Custom effects given.

    Deprecated by the API.
    """

    referral_creation_count: Deprecated[int | None] = optional("referralCreationCount")
    """Deprecated, see `budgets`. Referral codes created by rules.

    Deprecated by the API.
    """

    add_free_item_effect_count: Deprecated[int | None] = optional("addFreeItemEffectCount")
    """Deprecated, see `budgets`. Free items given.

    Deprecated by the API.
    """

    awarded_giveaways_count: Deprecated[int | None] = optional("awardedGiveawaysCount")
    """Deprecated, see `budgets`. Giveaways handed out.

    Deprecated by the API.
    """

    created_loyalty_points_count: DeprecatedDecimal = optional("createdLoyaltyPointsCount")
    """Deprecated, see `budgets`. Loyalty points awarded.

    Deprecated by the API.
    """

    created_loyalty_points_effect_count: Deprecated[int | None] = optional(
        "createdLoyaltyPointsEffectCount"
    )
    """Deprecated, see `budgets`. Times that points were awarded.

    Deprecated by the API.
    """

    redeemed_loyalty_points_count: DeprecatedDecimal = optional("redeemedLoyaltyPointsCount")
    """Deprecated, see `budgets`. Loyalty points spent.

    Deprecated by the API.
    """

    redeemed_loyalty_points_effect_count: Deprecated[int | None] = optional(
        "redeemedLoyaltyPointsEffectCount"
    )
    """Deprecated, see `budgets`. Times that points were spent.

    Deprecated by the API.
    """

    call_api_effect_count: Deprecated[int | None] = optional("callApiEffectCount")
    """Deprecated, see `budgets`. Webhooks triggered.

    Deprecated by the API.
    """

    reservecoupon_effect_count: Deprecated[int | None] = optional("reservecouponEffectCount")
    """Deprecated, see `budgets`. Coupons reserved by rules.

    Deprecated by the API.
    """

    last_activity: datetime | None = optional("lastActivity")
    """Time of the last event that this campaign took part in."""

    updated: datetime | None = optional("updated")
    """Time of the last change to the campaign itself."""

    created_by: str | None = optional("createdBy")
    """Name of the user who created the campaign."""

    updated_by: str | None = optional("updatedBy")
    """Name of the user who changed the campaign last."""

    template_id: int | None = optional("templateId")
    """Template from which the campaign was made, if any."""

    frontend_state: (
        Literal["expired", "scheduled", "running", "disabled", "archived", "staged"] | str
    ) = required("frontendState")
    """State in the Campaign Manager, which considers start and end.
    - `scheduled`: enabled, not started yet
    - `running`: being evaluated
    - `expired`: past its end
    - `disabled`: switched off
    - `archived`: kept for the record
    - `staged`: open to tests with a testing key, with campaign staging only"""

    stores_imported: bool = required("storesImported")
    """Whether the linked stores came from a CSV file."""

    value_maps_ids: list[int] | None = optional("valueMapsIds")
    """Value maps that the campaign can use."""

    experiment_id: int | None = optional("experimentId")
    """Experiment that the campaign is part of, if any."""

    revision_frontend_state: Literal["revised", "pending"] | str | None = optional(
        "revisionFrontendState"
    )
    """State of the revision in preparation, `revised` or `pending`; absent without one."""

    active_revision_id: int | None = optional("activeRevisionId")
    """Revision that was activated last."""

    active_revision_version_id: int | None = optional("activeRevisionVersionId")
    """Version of the revision that was activated last."""

    version: int | None = optional("version")
    """Number that rises with each version of the campaign."""

    current_revision_id: int | None = optional("currentRevisionId")
    """Revision in preparation, if any."""

    current_revision_version_id: int | None = optional("currentRevisionVersionId")
    """Newest version of the revision in preparation."""

    stage_revision: bool = optional("stageRevision", False)
    """Whether requests with a testing key use the revision in preparation."""
