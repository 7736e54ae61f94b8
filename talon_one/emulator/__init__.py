"""A local Talon.One: its APIs on loopback, for demos and for your own tests.

    from talon_one.emulator import Campaign, Coupon, CouponValid, Emulator, SetDiscount

    campaign = Campaign(
        "Welcome",
        coupons=[Coupon("WELCOME10")],
        conditions=[CouponValid()],
        effects=[SetDiscount(percent=10)],
    )
    with Emulator([campaign]) as emulator:
        ...  # talk to emulator.url with emulator.api_key

or `python -m talon_one.emulator`, or the pytest fixtures `talon_one_emulator` and
`integration_api`. It needs the extra: `pip install talon-one[emulator]`.

It keeps state, checks requests against the API's description and answers in its shapes. An
operation that it does not know answers 501; `docs/emulator.md` lists them. What no public source
tells about the API is a setting (`Settings`) or said in the module concerned.

The names come from `public`, loaded when the first of them is asked for: the pytest plugin lives in
this package and is imported by every run of pytest.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .public import *  # noqa: F403


__all__ = [
    "DEMO",
    "Achievement",
    "AddFreeItem",
    "AddLoyaltyPoints",
    "AddToAudience",
    "Application",
    "Attribute",
    "AwardGiveaway",
    "Campaign",
    "CartContains",
    "Clock",
    "Coupon",
    "CouponValid",
    "CreateCoupon",
    "CreateReferral",
    "CustomEffect",
    "DeductLoyaltyPoints",
    "DefinitionError",
    "Emulator",
    "EmulatorError",
    "EvaluationGroup",
    "EventAttribute",
    "EventType",
    "ExtendLoyaltyPointsExpiryDate",
    "FirstSession",
    "GiveawayPool",
    "InAudience",
    "InTier",
    "IncreaseAchievementProgress",
    "Items",
    "Limit",
    "LoyaltyBalance",
    "LoyaltyProgram",
    "Period",
    "ProfileAttribute",
    "RecordedRequest",
    "Referral",
    "ReferralValid",
    "RemoveFromAudience",
    "Requests",
    "ReserveCoupon",
    "Rule",
    "SessionAttribute",
    "SessionTotal",
    "SetDiscount",
    "SetDiscountPerAdditionalCost",
    "SetDiscountPerAdditionalCostPerItem",
    "SetDiscountPerItem",
    "SetLoyaltyPointsExpiryDate",
    "Settings",
    "Setup",
    "ShowNotification",
    "StartAchievementProgress",
    "Tier",
    "TriggerWebhook",
    "UpdateAttribute",
    "load",
]


def __getattr__(name: str) -> object:
    # Modules of this package are asked for here too, before they are imported.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(".public", __name__), name)
    except ModuleNotFoundError as error:
        from .support.missing_extra import explain_missing_extra

        raise ImportError(explain_missing_extra(error)) from error


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
