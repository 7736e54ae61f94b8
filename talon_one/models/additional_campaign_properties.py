# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..core.models.fields import Deprecated, DeprecatedDecimal
    from . import CampaignBudget


class AdditionalCampaignProperties(Model):
    """What the server adds to a campaign. The single counters are deprecated in favour of
    `budgets`.
    """

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
