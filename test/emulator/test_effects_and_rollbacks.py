"""Every effect that a rule can give: what it says, what closing books, what cancelling takes back.

Props and rollbacks are those of the API's description; which effects are never rolled back is
documented there, too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from talon_one.emulator import (
    Achievement,
    AddFreeItem,
    AddLoyaltyPoints,
    AddToAudience,
    AwardGiveaway,
    Campaign,
    Coupon,
    CouponValid,
    CreateCoupon,
    CreateReferral,
    CustomEffect,
    DeductLoyaltyPoints,
    ExtendLoyaltyPointsExpiryDate,
    GiveawayPool,
    IncreaseAchievementProgress,
    Items,
    Limit,
    LoyaltyProgram,
    Referral,
    ReferralValid,
    RemoveFromAudience,
    ReserveCoupon,
    Rule,
    SessionTotal,
    SetDiscount,
    SetDiscountPerAdditionalCost,
    SetDiscountPerAdditionalCostPerItem,
    SetDiscountPerItem,
    SetLoyaltyPointsExpiryDate,
    Setup,
    ShowBundleMetadata,
    ShowNotification,
    StartAchievementProgress,
    TriggerWebhook,
    UpdateAttribute,
)
from talon_one.emulator.campaigns.parts import Effect
from talon_one.emulator.support.description import load_description

from .emulator_client import START, Reply, Shop, item
from .steps import kinds, of_kind, reopen

OpenShop = Callable[..., Shop]
EXPIRY = START + timedelta(days=30)
CART = [
    item("shoes", 60, additionalCosts={"wrap": {"price": 4}}),
    item("shirt", 20, quantity=2, attributes={"fit": "slim"}),
]


@dataclass(frozen=True)
class Row:
    """An effect and what becomes of it.

    Attributes:
        name: its type.
        props: of each effect when the session is closed; those not named here are not compared.
        open: its type before that, if it is another; empty if there is none.
        undone: the props of the rollback effects; none if it is never rolled back.
    """

    effect: Effect
    name: str
    props: list[dict[str, Any]]
    rollback: str = ""
    undone: list[dict[str, Any]] = field(default_factory=list)
    open: str | None = None


ROWS = [
    Row(
        SetDiscount(10, name="10 %"),
        "setDiscount",
        [{"name": "10 %", "value": Decimal("10.9")}],  # 60 + 40 + 4 + 5 of costs
        "rollbackDiscount",
        [{"name": "10 %", "value": Decimal("10.9")}],
    ),
    Row(
        SetDiscount(amount=5),
        "setDiscount",
        [{"name": "Rule", "value": 5}],
        "rollbackDiscount",
        [{"name": "Rule", "value": 5}],
    ),
    Row(
        SetDiscount(attribute="toSpend", name="points"),
        "setDiscount",
        [{"name": "points", "value": 12}],
        "rollbackDiscount",
        [{"name": "points", "value": 12}],
    ),
    Row(
        SetDiscountPerItem(10, items=Items(skus=["shirt"])),
        "setDiscountPerItem",
        [
            {"name": "Rule#1", "value": 2, "position": 1, "subPosition": 0},
            {"name": "Rule#1", "value": 2, "position": 1, "subPosition": 1},
        ],
        "rollbackDiscount",
        [
            {"name": "Rule#1", "value": 2, "cartItemPosition": 1, "cartItemSubPosition": 0},
            {"name": "Rule#1", "value": 2, "cartItemPosition": 1, "cartItemSubPosition": 1},
        ],
    ),
    Row(
        SetDiscountPerItem(amount=10, pro_rata=True, scope="price"),
        "setDiscountPerItem",
        [
            {"value": 6, "totalDiscount": 10, "position": 0, "scope": "price"},
            {"value": 2, "totalDiscount": 10, "position": 1},
            {"value": 2, "totalDiscount": 10, "position": 1},
        ],
        "rollbackDiscount",
        [{"value": 6, "scope": "price"}, {"value": 2}, {"value": 2}],
    ),
    Row(
        SetDiscountPerAdditionalCost("shipping", percent=100),
        "setDiscountPerAdditionalCost",
        [{"name": "Rule", "additionalCostId": 1, "additionalCost": "shipping", "value": 5}],
        "rollbackDiscount",
        [{"name": "Rule", "additionalCostId": 1, "additionalCost": "shipping", "value": 5}],
    ),
    Row(
        SetDiscountPerAdditionalCostPerItem("wrap", percent=50, items=Items(skus=["shoes"])),
        "setDiscountPerAdditionalCostPerItem",
        [
            {
                "name": "Rule#0",
                "additionalCostId": 1,
                "additionalCost": "wrap",
                "value": 2,
                "position": 0,
                "subPosition": 0,
            }
        ],
        "rollbackDiscount",
        [{"additionalCost": "wrap", "value": 2, "cartItemPosition": 0, "cartItemSubPosition": 0}],
    ),
    Row(
        AddFreeItem("sticker", quantity=2, name="gift"),
        "addFreeItem",
        [{"sku": "sticker", "name": "gift"}] * 2,
    ),
    Row(
        CreateCoupon("NEXT-####", valid_for="30D"),
        "couponCreated",
        [{"profileId": "anna"}],
        open="",
    ),
    Row(CreateReferral("FRIEND-####"), "referralCreated", [{}], open=""),
    Row(
        ReserveCoupon("VIP-CODE"),
        "reserveCoupon",
        [{"couponValue": "VIP-CODE", "profileIntegrationId": "anna", "isNewReservation": False}],
    ),
    Row(
        AddLoyaltyPoints("miles", points=7, name="bonus"),
        "addLoyaltyPoints",
        [
            {
                "name": "bonus",
                "programId": 1,
                "subLedgerId": "",
                "value": 7,
                "recipientIntegrationId": "anna",
            }
        ],
        "rollbackAddedLoyaltyPoints",
        [{"programId": 1, "subLedgerId": "", "value": 7, "recipientIntegrationId": "anna"}],
    ),
    Row(
        AddLoyaltyPoints("miles", per_item=Items(attributes={"fit": "slim"}), subledger="shirts"),
        "addLoyaltyPoints",
        [
            {
                "subLedgerId": "shirts",
                "value": 20,
                "cartItemPosition": 1,
                "cartItemSubPosition": sub,
            }
            for sub in (0, 1)
        ],
        "rollbackAddedLoyaltyPoints",
        [
            {
                "subLedgerId": "shirts",
                "value": 20,
                "cartItemPosition": 1,
                "cartItemSubPosition": sub,
            }
            for sub in (0, 1)
        ],
    ),
    Row(
        DeductLoyaltyPoints("miles", points=30, name="paid with points"),
        "deductLoyaltyPoints",
        [
            {
                "ruleTitle": "Rule",
                "programId": 1,
                "subLedgerId": "",
                "value": 30,
                "name": "paid with points",
            }
        ],
        "rollbackDeductedLoyaltyPoints",
        [
            {
                "programId": 1,
                "subLedgerId": "",
                "value": 30,
                "recipientIntegrationId": "anna",
                "expiryDate": "2026-03-31T12:00:00Z",
            }
        ],
    ),
    Row(
        ExtendLoyaltyPointsExpiryDate("miles", by="1M"),
        "extendLoyaltyPointsExpiryDate",
        [{"programId": 1, "subLedgerId": "", "extensionDuration": "1M"}],
    ),
    Row(
        SetLoyaltyPointsExpiryDate("miles", to=EXPIRY + timedelta(days=1)),
        "setLoyaltyPointsExpiryDate",
        [{"programId": 1, "subLedgerId": "", "newExpiryDate": "2026-04-01T12:00:00Z"}],
    ),
    Row(
        AwardGiveaway("vouchers"),
        "awardGiveaway",
        [
            {
                "poolId": 1,
                "poolName": "vouchers",
                "recipientIntegrationId": "anna",
                "giveawayId": 1,
                "code": "SECRET-1",
            }
        ],
        open="willAwardGiveaway",
    ),
    Row(
        StartAchievementProgress("ThreeOrders"),
        "startAchievementProgress",
        [
            {
                "achievementId": 1,
                "achievementName": "ThreeOrders",
                "progressTrackerId": 1,
                "target": 3,
                "startDate": "2026-03-01T12:00:00Z",
            }
        ],
    ),
    Row(
        IncreaseAchievementProgress("ThreeOrders"),
        "increaseAchievementProgress",
        [
            {
                "achievementId": 1,
                "achievementName": "ThreeOrders",
                "progressTrackerId": 1,
                "delta": 1,
                "value": 1,
                "target": 3,
                "isJustCompleted": False,
            }
        ],
        "rollbackIncreasedAchievementProgress",
        [
            {
                "achievementId": 1,
                "achievementName": "ThreeOrders",
                "progressTrackerId": 1,
                "decreaseProgressBy": 1,
                "currentProgress": 0,
                "target": 3,
            }
        ],
    ),
    Row(
        ShowNotification("Thanks", "for coming", "Offer"),
        "showNotification",
        [{"notificationType": "Offer", "title": "Thanks", "body": "for coming"}],
    ),
    Row(
        UpdateAttribute("segment", "gold", of="profile"),
        "updateAttribute",
        [{"path": "Profile.Attributes.segment", "value": "gold"}],
    ),
    Row(
        UpdateAttribute("checked", True),
        "updateAttribute",
        [{"path": "Session.Attributes.checked", "value": True}],
    ),
    Row(
        AddToAudience("buyers"),
        "addToAudience",
        [
            {
                "audienceId": 1,
                "audienceName": "buyers",
                "profileIntegrationId": "anna",
                "profileId": 1,
            }
        ],
    ),
    Row(
        RemoveFromAudience("leavers"),
        "removeFromAudience",
        [{"audienceName": "leavers", "profileIntegrationId": "anna"}],
    ),
    Row(
        CustomEffect("gift_wrap", {"colour": "red", "times": Decimal("1.5")}),
        "customEffect",
        [
            {
                "effectId": 1,
                "name": "gift_wrap",
                "payload": {"colour": "red", "times": Decimal("1.5")},
            }
        ],
    ),
    Row(
        ShowBundleMetadata("Shoes and socks", Items(), ["colour"]),
        "showBundleMetadata",
        [
            {
                "description": "Shoes and socks",
                "bundleAttributes": ["colour"],
                "itemsIndices": [0, 1],
            }
        ],
    ),
    Row(TriggerWebhook("crm"), "triggerWebhook", [{"webhookId": 1, "webhookName": "crm"}]),
]


def open_with(open_shop: OpenShop, effect: Effect) -> Shop:
    """A shop whose only rule has one effect; anna has 100 miles that expire in a month."""
    welcome = Campaign(
        "Miles for everybody",
        [AddLoyaltyPoints("miles", points=100, validity="30D")],
        coupons=[Coupon("MILES")],
        conditions=[CouponValid()],
    )
    setup = Setup(
        campaigns=[
            Campaign("Rule", [effect], achievements=[Achievement("ThreeOrders", 3)]),
            welcome,
            Campaign(
                "Codes",
                [ShowNotification("VIP")],
                [CouponValid()],
                [Coupon("VIP-CODE")],
                state="disabled",
            ),
        ],
        loyalty_programs=[LoyaltyProgram("miles", return_policy="unlimited")],
        giveaway_pools=[GiveawayPool("vouchers", ["SECRET-1", "SECRET-2"])],
    )
    shop = open_shop(setup)
    campaigns = shop.emulator._account.applications[0].store.campaigns
    rule = campaigns.pop(1)
    shop.put("before", profileId="anna", couponCodes=["MILES"], state="closed")
    campaigns[1] = rule
    return shop


def fill(shop: Shop, **more: Any) -> Reply:
    return shop.put(
        profileId="anna",
        cartItems=CART,
        additionalCosts={"shipping": {"price": 5}},
        attributes={"toSpend": 12},
        **more,
    )


def like(found: list[dict[str, Any]], wanted: list[dict[str, Any]]) -> bool:
    """Whether the props found are those wanted, as far as these say."""
    return len(found) == len(wanted) and all(
        {name: props.get(name) for name in row} == row
        for props, row in zip(found, wanted, strict=True)
    )


def names(rows: list[Row]) -> list[str]:
    return [f"{row.name} {index}" for index, row in enumerate(rows)]


@pytest.mark.parametrize("row", ROWS, ids=names(ROWS))
def test_an_effect_is_previewed_booked_and_rolled_back(open_shop: OpenShop, row: Row) -> None:
    shop = open_with(open_shop, row.effect)
    before = state(shop)
    preview = row.name if row.open is None else row.open
    assert set(kinds(fill(shop))) == ({preview} if preview else set())
    closed = shop.put(state="closed")
    assert like(of_kind(closed, row.name), row.props), closed.effects
    cancelled = shop.put(state="cancelled")
    assert set(kinds(cancelled)) == ({row.rollback} if row.rollback else set())
    assert like(of_kind(cancelled, row.rollback), row.undone), cancelled.effects
    kept = [] if row.rollback else [row.name] * len(row.props)
    assert kinds(shop.get()) == kept
    if row.rollback:
        assert state(shop) == before


@pytest.mark.parametrize("row", ROWS, ids=names(ROWS))
def test_reopening_rolls_back_the_same_as_cancelling(open_shop: OpenShop, row: Row) -> None:
    shops = [open_with(open_shop, row.effect) for _ in range(2)]
    for shop in shops:
        fill(shop, state="closed")
    assert shops[0].put(state="cancelled").effects == reopen(shops[1]).effects
    assert state(shops[0]) == state(shops[1])


@pytest.mark.parametrize("row", ROWS, ids=names(ROWS))
def test_a_dry_run_says_the_same_and_leaves_no_trace(open_shop: OpenShop, row: Row) -> None:
    shop = open_with(open_shop, row.effect)
    before = shop.emulator.snapshot()
    for dry_state in ("open", "closed"):
        dry = fill(shop, query="?dry=true", state=dry_state)
        assert dry.status == 200
        assert "SECRET" not in dry.text
    assert shop.emulator.snapshot() == before
    if row.name not in ("awardGiveaway", "reserveCoupon"):
        assert fill(shop, state="closed").effects == dry.effects


def state(shop: Shop) -> Any:
    """What customers can see of anna: counters, points, progress; and what budgets have left."""
    content = ["customerProfile", "loyalty", "achievements"]
    body = shop.put("probe", query="?dry=true", profileId="anna", content=content).body
    profile = body["customerProfile"]
    counters = profile["closedSessions"], profile["totalSales"]
    progress = [each["currentProgress"]["progress"] for each in body["achievements"]]
    budgets = shop.emulator._account.applications[0].store.budgets
    used = {key: amount for key, amount in budgets.items() if amount}
    return counters, body["loyalty"], progress, used


def test_accepting_codes_is_rolled_back(open_shop: OpenShop) -> None:
    campaign = Campaign(
        "Friends",
        [SetDiscount(10)],
        [CouponValid(), ReferralValid()],
        coupons=[Coupon("CODE")],
        referrals=[Referral("FRIEND", advocate="bert")],
    )
    shop = open_shop([campaign])
    closed = shop.put(
        profileId="anna",
        cartItems=CART,
        couponCodes=["CODE"],
        referralCode="FRIEND",
        state="closed",
    )
    assert closed.effects[:2] == [
        ("acceptCoupon", {"value": "CODE"}),
        ("acceptReferral", {"value": "FRIEND"}),
    ]
    assert shop.put(state="cancelled").effects[:2] == [
        ("rollbackCoupon", {"value": "CODE"}),
        ("rollbackReferral", {"value": "FRIEND"}),
    ]


def test_created_codes_can_be_used_and_survive_the_cancellation(open_shop: OpenShop) -> None:
    shop = open_shop(
        [
            Campaign("Next time", [CreateCoupon("NEXT-####", campaign="Codes", valid_for="30D")]),
            Campaign("Codes", [SetDiscount(10)], [CouponValid()], [Coupon("OTHER")]),
        ]
    )
    closed = shop.put(profileId="anna", cartItems=CART, state="closed")
    (created,) = closed.body["createdCoupons"]
    assert created["value"] == of_kind(closed, "couponCreated")[0]["value"]
    assert created["value"].startswith("NEXT-")
    assert (created["campaignId"], created["recipientIntegrationId"]) == (2, "anna")
    assert created["expiryDate"] == "2026-03-31T12:00:00Z"
    assert shop.put(state="cancelled").status == 200
    used = shop.put("next", profileId="anna", cartItems=CART, couponCodes=[created["value"]])
    assert kinds(used)[:2] == ["acceptCoupon", "setDiscount"]


def test_a_session_attribute_that_is_no_number_gives_an_error_effect(open_shop: OpenShop) -> None:
    shop = open_shop([Campaign("Spend", [SetDiscount(attribute="toSpend")])])
    reply = shop.put(attributes={"toSpend": "ten"})
    message = "the session attribute toSpend is not a number"
    assert reply.effects == [("error", {"message": message})]


def test_failure_effects_happen_when_a_condition_does_not_hold(open_shop: OpenShop) -> None:
    campaign = Campaign(
        "Welcome",
        [SetDiscount(10)],
        [CouponValid(), SessionTotal(at_least=50)],
        [Coupon("CODE")],
        failure_effects=[ShowNotification("Too little"), CustomEffect("upsell")],
    )
    shop = open_shop([campaign])
    assert kinds(shop.put(couponCodes=["CODE"], cartItems=[item(price=50)])) == [
        "acceptCoupon",
        "setDiscount",
    ]
    assert kinds(shop.put(cartItems=[item(price=49)])) == [
        "rejectCoupon",
        "showNotification",
        "customEffect",
    ]


def test_a_failure_effect_over_its_budget_is_left_out(open_shop: OpenShop) -> None:
    campaign = Campaign(
        "Upsell",
        rules=[
            Rule(
                [SetDiscount(10)],
                [SessionTotal(at_least=50)],
                failure_effects=[CustomEffect("upsell"), ShowNotification(title)],
            )
            for title in ("First", "Second")
        ],
        limits=[Limit("customEffect", 1)],
    )
    reply = open_shop([campaign]).put(cartItems=[item(price=49)])
    assert kinds(reply) == ["customEffect", "showNotification", "showNotification"]


def test_the_tables_cover_every_effect_that_there_is() -> None:
    assert {type(row.effect) for row in ROWS} == set(Effect.kinds().values())
    suffix = "EffectProps"
    schemas = load_description().document["components"]["schemas"]
    described = {
        (name[0].lower() + name.removesuffix(suffix)[1:]).replace("custom", "customEffect")
        for name in schemas
        if name.endswith(suffix) and name != suffix and not name.startswith("Strikethrough")
    }
    given = {row.name for row in ROWS} | {row.rollback for row in ROWS} | {"willAwardGiveaway"}
    given |= {"acceptCoupon", "acceptReferral", "rollbackCoupon", "rollbackReferral", "error"}
    elsewhere = {"rejectCoupon", "rejectReferral", "changeLoyaltyTierLevel"}
    not_emulated = {"redeemReferral", "unlockReward", "useReward", "rollbackUseReward"}
    assert described - given - elsewhere == not_emulated
