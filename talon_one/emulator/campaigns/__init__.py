"""What an emulated account has: Applications with campaigns, loyalty programs, giveaways, ...

A small, fixed set of conditions and effects, not a rule language. In Python:

    Setup(
        campaigns=[
            Campaign(
                "Welcome",
                coupons=[Coupon("WELCOME10", usage_limit=100)],
                conditions=[CouponValid()],
                effects=[SetDiscount(percent=10)],
            ),
        ],
    )

and the same in a YAML file, read by `load`:

    campaigns:
      - name: Welcome
        coupons:
          - code: WELCOME10
            usage_limit: 100
        conditions:
          - type: couponValid
        effects:
          - type: setDiscount
            percent: 10

A value that makes no sense raises `DefinitionError`, which names its place.
"""

from __future__ import annotations

from .account import Attribute, GiveawayPool
from .application import Application, EvaluationGroup
from .campaign import Campaign, Rule
from .checks import DefinitionError, Number
from .codes import Coupon, Limit, Referral
from .conditions import (
    CartContains,
    Condition,
    CouponValid,
    EventAttribute,
    EventType,
    FirstSession,
    InAudience,
    InTier,
    LoyaltyBalance,
    Period,
    ProfileAttribute,
    ReferralValid,
    SessionAttribute,
    SessionTotal,
)
from .discounts import (
    AddFreeItem,
    SetDiscount,
    SetDiscountPerAdditionalCost,
    SetDiscountPerAdditionalCostPerItem,
    SetDiscountPerItem,
)
from .effects import Effect, FailureEffect
from .items import Items
from .loyalty import Achievement, LoyaltyProgram, Tier
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
from .setup import Setup

__all__ = [
    "Achievement",
    "AddFreeItem",
    "AddLoyaltyPoints",
    "AddToAudience",
    "Application",
    "Attribute",
    "AwardGiveaway",
    "Campaign",
    "CartContains",
    "Condition",
    "Coupon",
    "CouponValid",
    "CreateCoupon",
    "CreateReferral",
    "CustomEffect",
    "DeductLoyaltyPoints",
    "DefinitionError",
    "Effect",
    "EvaluationGroup",
    "EventAttribute",
    "EventType",
    "ExtendLoyaltyPointsExpiryDate",
    "FailureEffect",
    "FirstSession",
    "GiveawayPool",
    "InAudience",
    "InTier",
    "IncreaseAchievementProgress",
    "Items",
    "Limit",
    "LoyaltyBalance",
    "LoyaltyProgram",
    "Number",
    "Period",
    "ProfileAttribute",
    "Referral",
    "ReferralValid",
    "RemoveFromAudience",
    "ReserveCoupon",
    "Rule",
    "SessionAttribute",
    "SessionTotal",
    "SetDiscount",
    "SetDiscountPerAdditionalCost",
    "SetDiscountPerAdditionalCostPerItem",
    "SetDiscountPerItem",
    "SetLoyaltyPointsExpiryDate",
    "Setup",
    "ShowNotification",
    "StartAchievementProgress",
    "Tier",
    "TriggerWebhook",
    "UpdateAttribute",
]
