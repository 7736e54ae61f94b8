# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required
from ..core.models.tagged import read_tagged

if TYPE_CHECKING:
    from typing import Any

    from ..core.models.fields import OptionalDecimal
    from . import (
        AcceptCouponEffectProps,
        AcceptReferralEffectProps,
        AddFreeItemEffectProps,
        AddLoyaltyPointsEffectProps,
        AddToAudienceEffectProps,
        AwardGiveawayEffectProps,
        ChangeLoyaltyTierLevelEffectProps,
        CouponCreatedEffectProps,
        CustomEffectProps,
        DeductLoyaltyPointsEffectProps,
        ErrorEffectProps,
        ExtendLoyaltyPointsExpiryDateEffectProps,
        IncreaseAchievementProgressEffectProps,
        RedeemReferralEffectProps,
        ReferralCreatedEffectProps,
        RejectCouponEffectProps,
        RejectReferralEffectProps,
        RemoveFromAudienceEffectProps,
        ReserveCouponEffectProps,
        RollbackAddedLoyaltyPointsEffectProps,
        RollbackCouponEffectProps,
        RollbackDeductedLoyaltyPointsEffectProps,
        RollbackDiscountEffectProps,
        RollbackIncreasedAchievementProgressEffectProps,
        RollbackReferralEffectProps,
        RollbackUseRewardEffectProps,
        SetDiscountEffectProps,
        SetDiscountPerAdditionalCostEffectProps,
        SetDiscountPerAdditionalCostPerItemEffectProps,
        SetDiscountPerItemEffectProps,
        SetLoyaltyPointsExpiryDateEffectProps,
        ShowBundleMetadataEffectProps,
        ShowNotificationEffectProps,
        StartAchievementProgressEffectProps,
        TriggerWebhookEffectProps,
        UnlockRewardEffectProps,
        UpdateAttributeEffectProps,
        UseRewardEffectProps,
        WillAwardGiveawayEffectProps,
    )

_PROPS = {
    "acceptCoupon": "AcceptCouponEffectProps",
    "acceptReferral": "AcceptReferralEffectProps",
    "addFreeItem": "AddFreeItemEffectProps",
    "addLoyaltyPoints": "AddLoyaltyPointsEffectProps",
    "addToAudience": "AddToAudienceEffectProps",
    "awardGiveaway": "AwardGiveawayEffectProps",
    "changeLoyaltyTierLevel": "ChangeLoyaltyTierLevelEffectProps",
    "couponCreated": "CouponCreatedEffectProps",
    "customEffect": "CustomEffectProps",
    "deductLoyaltyPoints": "DeductLoyaltyPointsEffectProps",
    "error": "ErrorEffectProps",
    "extendLoyaltyPointsExpiryDate": "ExtendLoyaltyPointsExpiryDateEffectProps",
    "increaseAchievementProgress": "IncreaseAchievementProgressEffectProps",
    "redeemReferral": "RedeemReferralEffectProps",
    "referralCreated": "ReferralCreatedEffectProps",
    "rejectCoupon": "RejectCouponEffectProps",
    "rejectReferral": "RejectReferralEffectProps",
    "removeFromAudience": "RemoveFromAudienceEffectProps",
    "reserveCoupon": "ReserveCouponEffectProps",
    "rollbackAddedLoyaltyPoints": "RollbackAddedLoyaltyPointsEffectProps",
    "rollbackCoupon": "RollbackCouponEffectProps",
    "rollbackDeductedLoyaltyPoints": "RollbackDeductedLoyaltyPointsEffectProps",
    "rollbackDiscount": "RollbackDiscountEffectProps",
    "rollbackIncreasedAchievementProgress": "RollbackIncreasedAchievementProgressEffectProps",
    "rollbackReferral": "RollbackReferralEffectProps",
    "rollbackUseReward": "RollbackUseRewardEffectProps",
    "setDiscount": "SetDiscountEffectProps",
    "setDiscountPerAdditionalCost": "SetDiscountPerAdditionalCostEffectProps",
    "setDiscountPerAdditionalCostPerItem": "SetDiscountPerAdditionalCostPerItemEffectProps",
    "setDiscountPerItem": "SetDiscountPerItemEffectProps",
    "setLoyaltyPointsExpiryDate": "SetLoyaltyPointsExpiryDateEffectProps",
    "showBundleMetadata": "ShowBundleMetadataEffectProps",
    "showNotification": "ShowNotificationEffectProps",
    "startAchievementProgress": "StartAchievementProgressEffectProps",
    "triggerWebhook": "TriggerWebhookEffectProps",
    "unlockReward": "UnlockRewardEffectProps",
    "updateAttribute": "UpdateAttributeEffectProps",
    "useReward": "UseRewardEffectProps",
    "willAwardGiveaway": "WillAwardGiveawayEffectProps",
}


class Effect(Model):
    """One consequence of the rules that the shop should carry out. Each response holds the
    complete list, which replaces all earlier ones; the order carries no meaning.
    """

    experiment_id: int | None = optional("experimentId")
    """Experiment that the campaign belongs to, if any."""

    campaign_id: int = required("campaignId")
    """Campaign that gave the effect, or -1 if none did, as for an unknown coupon code."""

    ruleset_id: int = required("rulesetId")
    """Ruleset that contains the rule."""

    rule_index: int = required("ruleIndex")
    """Index of the rule inside its ruleset."""

    rule_name: str = required("ruleName")
    """Name of the rule; may be an empty string."""

    effect_type: str = required("effectType")
    """Kind of effect, such as `setDiscount` or `rejectCoupon`; new kinds may appear, so ignore
    unknown ones."""

    triggered_by_coupon: int | None = optional("triggeredByCoupon")
    """Internal id of the coupon that caused the effect; links a discount with its
    `acceptCoupon`."""

    triggered_for_catalog_item: int | None = optional("triggeredForCatalogItem")
    """Internal id of the catalog item for which the effect was given."""

    condition_index: int | None = optional("conditionIndex")
    """Index of the condition that led to the effect."""

    evaluation_group_id: int | None = optional("evaluationGroupID")
    """Evaluation group that the campaign belongs to."""

    evaluation_group_mode: str | None = optional("evaluationGroupMode")
    """How the group picks among its campaigns: `stackable`, `listOrder`, `lowestDiscount` or
    `highestDiscount`."""

    campaign_revision_id: int | None = optional("campaignRevisionId")
    """Revision of the campaign that was evaluated."""

    campaign_revision_version_id: int | None = optional("campaignRevisionVersionId")
    """Version within that revision that was evaluated."""

    selected_price_type: str | None = optional("selectedPriceType")
    """Price type of the price on which the effect is based."""

    selected_price: OptionalDecimal = optional("selectedPrice")
    """Unit price on which the effect is based, in the currency of the Application."""

    adjustment_reference_id: str | None = optional("adjustmentReferenceId")
    """Id of the price adjustment behind that price, if one applied."""

    props: Any = required("props")
    """Details of the effect; their shape follows from `effect_type`."""

    @property
    def typed_props(
        self,
    ) -> (
        AcceptCouponEffectProps
        | AcceptReferralEffectProps
        | AddFreeItemEffectProps
        | AddLoyaltyPointsEffectProps
        | AddToAudienceEffectProps
        | AwardGiveawayEffectProps
        | ChangeLoyaltyTierLevelEffectProps
        | CouponCreatedEffectProps
        | CustomEffectProps
        | DeductLoyaltyPointsEffectProps
        | ErrorEffectProps
        | ExtendLoyaltyPointsExpiryDateEffectProps
        | IncreaseAchievementProgressEffectProps
        | RedeemReferralEffectProps
        | ReferralCreatedEffectProps
        | RejectCouponEffectProps
        | RejectReferralEffectProps
        | RemoveFromAudienceEffectProps
        | ReserveCouponEffectProps
        | RollbackAddedLoyaltyPointsEffectProps
        | RollbackCouponEffectProps
        | RollbackDeductedLoyaltyPointsEffectProps
        | RollbackDiscountEffectProps
        | RollbackIncreasedAchievementProgressEffectProps
        | RollbackReferralEffectProps
        | RollbackUseRewardEffectProps
        | SetDiscountEffectProps
        | SetDiscountPerAdditionalCostEffectProps
        | SetDiscountPerAdditionalCostPerItemEffectProps
        | SetDiscountPerItemEffectProps
        | SetLoyaltyPointsExpiryDateEffectProps
        | ShowBundleMetadataEffectProps
        | ShowNotificationEffectProps
        | StartAchievementProgressEffectProps
        | TriggerWebhookEffectProps
        | UnlockRewardEffectProps
        | UpdateAttributeEffectProps
        | UseRewardEffectProps
        | WillAwardGiveawayEffectProps
        | dict[str, Any]
    ):
        """``props`` as the class that belongs to ``effect_type``; use it with ``match``.

        Decoded on each access. Props of an unknown type, and props that do not match their class, are
        returned unchanged.
        """
        return read_tagged(self.effect_type, self.props, _PROPS, "talon_one.models")  # type: ignore[no-any-return]
