"""The effects of a rule.

They happen together or not at all: one that can not happen fails the rule. Where an amount may come
from a session attribute, a session in which that is no number gets an effect `error`.

Accepting and rejecting codes, tier upgrades and rollbacks need no definition; the engine gives
them. Deprecated effects (`redeemReferral`, `showBundleMetadata`) are not emulated.
"""

from __future__ import annotations

from .discounts import (
    AddFreeItem,
    SetDiscount,
    SetDiscountPerAdditionalCost,
    SetDiscountPerAdditionalCostPerItem,
    SetDiscountPerItem,
)
from .messages import (
    AddToAudience,
    CustomEffect,
    RemoveFromAudience,
    ShowNotification,
    TriggerWebhook,
    UpdateAttribute,
)
from .points import (
    AddLoyaltyPoints,
    DeductLoyaltyPoints,
    ExtendLoyaltyPointsExpiryDate,
    SetLoyaltyPointsExpiryDate,
)
from .rewards import (
    AwardGiveaway,
    CreateCoupon,
    CreateReferral,
    IncreaseAchievementProgress,
    ReserveCoupon,
    StartAchievementProgress,
)

Effect = (
    SetDiscount
    | SetDiscountPerItem
    | SetDiscountPerAdditionalCost
    | SetDiscountPerAdditionalCostPerItem
    | AddFreeItem
    | CreateCoupon
    | CreateReferral
    | ReserveCoupon
    | AddLoyaltyPoints
    | DeductLoyaltyPoints
    | ExtendLoyaltyPointsExpiryDate
    | SetLoyaltyPointsExpiryDate
    | AwardGiveaway
    | StartAchievementProgress
    | IncreaseAchievementProgress
    | ShowNotification
    | UpdateAttribute
    | AddToAudience
    | RemoveFromAudience
    | CustomEffect
    | TriggerWebhook
)

FailureEffect = ShowNotification | CustomEffect
"""What may happen when the conditions of a rule do not hold."""
