"""Campaigns: effects, counters, ledgers, and what cancelling undoes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from talon_one.emulator import (
    DEMO,
    AddLoyaltyPoints,
    Campaign,
    Coupon,
    CouponValid,
    LoyaltyProgram,
    SessionTotal,
    SetDiscount,
    SetDiscountPerItem,
    Settings,
    Setup,
)

from .emulator_client import START, Reply, Shop, item

OpenShop = Callable[..., Shop]


def welcome(*coupons: Coupon, **more: Any) -> Campaign:
    """A campaign that gives 10 % for a code."""
    return Campaign(
        "Welcome",
        coupons=coupons or (Coupon("WELCOME10"),),
        **{"conditions": [CouponValid()], "effects": [SetDiscount(percent=10)], **more},
    )


def rejections(reply: Reply) -> list[tuple[str, str]]:
    return [
        (props["value"], props["rejectionReason"])
        for effect_type, props in reply.effects
        if effect_type == "rejectCoupon"
    ]


def usage(shop: Shop, code: str = "WELCOME10", profile: str = "anna") -> tuple[int, int]:
    """How often a coupon was redeemed, in all and by a profile."""
    body = shop.put("probe", couponCodes=[code], profileId=profile, content=["coupons"]).body
    (coupon,) = body["coupons"]
    return coupon["usageCounter"], coupon["profileRedemptionCount"]


def balances(shop: Shop, profile: str = "anna") -> dict[str, Any]:
    body = shop.put("probe", profileId=profile, cartItems=[], content=["loyalty"]).body
    ledger: dict[str, Any] = body["loyalty"]["programs"]["1"]["ledger"]
    return ledger


def test_an_unknown_coupon_is_rejected_by_no_campaign(shop: Shop) -> None:
    body = shop.put(couponCodes=["NOPE"]).body
    assert body["effects"] == [
        {
            "campaignId": -1,
            "rulesetId": -1,
            "ruleIndex": -1,
            "ruleName": "",
            "effectType": "rejectCoupon",
            "props": {"value": "NOPE", "rejectionReason": "CouponNotFound"},
        }
    ]
    assert shop.get().session["couponCodes"] == ["NOPE"]


def test_an_unknown_referral_is_rejected(shop: Shop) -> None:
    props = {"value": "FRIEND", "rejectionReason": "ReferralNotFound"}
    assert shop.put(referralCode="FRIEND").effects == [("rejectReferral", props)]


def test_a_valid_coupon_gives_its_discount_unrounded(open_shop: OpenShop) -> None:
    shop = open_shop([welcome()])
    reply = shop.put(couponCodes=["WELCOME10"], cartItems=[item(price=99.99)])
    assert reply.effects == [
        ("acceptCoupon", {"value": "WELCOME10"}),
        ("setDiscount", {"name": "Welcome", "value": Decimal("9.999")}),
    ]
    assert '"value":9.999}' in reply.text
    envelope = {
        "campaignId": 1,
        "rulesetId": 1,
        "ruleIndex": 0,
        "ruleName": "Welcome",
        "triggeredByCoupon": 1,
    }
    for effect in reply.body["effects"]:
        assert {name: effect[name] for name in envelope} == envelope


def test_a_discount_on_the_session_counts_its_costs(open_shop: OpenShop) -> None:
    shop = open_shop([Campaign("Always", [SetDiscount("12.5")])])
    reply = shop.put(cartItems=[item(price=10)], additionalCosts={"shipping": {"price": 6}})
    assert reply.effects == [("setDiscount", {"name": "Always", "value": 2})]
    assert "triggeredByCoupon" not in reply.body["effects"][0]


def test_a_discount_per_item_names_every_unit(open_shop: OpenShop) -> None:
    shop = open_shop([Campaign("Spring", [SetDiscountPerItem(10, name="10% off")])])
    effects = shop.put(cartItems=[item("a", 5), item("b", 0.99, quantity=2)]).effects
    assert [
        (kind, props["name"], props["position"], props["subPosition"], props["value"])
        for kind, props in effects
    ] == [
        ("setDiscountPerItem", "10% off#0", 0, 0, Decimal("0.5")),
        ("setDiscountPerItem", "10% off#1", 1, 0, Decimal("0.099")),
        ("setDiscountPerItem", "10% off#1", 1, 1, Decimal("0.099")),
    ]


def test_each_response_holds_the_complete_list_of_effects(open_shop: OpenShop) -> None:
    shop = open_shop([welcome()])
    first = shop.put(couponCodes=["WELCOME10"], cartItems=[item()])
    assert shop.put().effects == first.effects == shop.get().effects
    assert shop.put(couponCodes=[]).effects == [] == shop.get().effects


def test_a_rule_fires_once_for_each_coupon_and_a_repeated_code_counts_once(
    open_shop: OpenShop,
) -> None:
    shop = open_shop([welcome(Coupon("ONE1"), Coupon("TWO2"))])
    reply = shop.put(couponCodes=["TWO2", "ONE1", "TWO2"], cartItems=[item()])
    assert [
        (effect["effectType"], effect["triggeredByCoupon"]) for effect in reply.body["effects"]
    ] == [("acceptCoupon", 2), ("setDiscount", 2), ("acceptCoupon", 1), ("setDiscount", 1)]


DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("campaign", "reason"),
    [
        (welcome(Coupon("CODE", expires=START)), "CouponExpired"),
        (welcome(Coupon("CODE", starts=START + DAY)), "CouponStartDateInFuture"),
        (welcome(Coupon("CODE", recipient="bert")), "CouponRecipientDoesNotMatch"),
        (welcome(Coupon("CODE"), state="disabled"), "CouponPartOfNotRunningCampaign"),
        (welcome(Coupon("CODE"), starts=START + DAY), "CouponPartOfNotRunningCampaign"),
        (welcome(Coupon("CODE"), ends=START), "CouponPartOfNotRunningCampaign"),
        (
            welcome(Coupon("CODE"), conditions=[CouponValid(), SessionTotal(50)]),
            "CouponRejectedByCondition",
        ),
    ],
)
def test_a_coupon_is_rejected_with_its_reason(
    open_shop: OpenShop, campaign: Campaign, reason: str
) -> None:
    shop = open_shop([campaign])
    reply = shop.put(couponCodes=["CODE"], profileId="anna", cartItems=[item()])
    assert rejections(reply) == [("CODE", reason)]
    assert reply.body["effects"][0]["campaignId"] == 1
    assert not any(kind == "acceptCoupon" for kind, _ in reply.effects)


def test_a_failed_condition_is_named_by_its_index(open_shop: OpenShop) -> None:
    shop = open_shop([welcome(conditions=[CouponValid(), SessionTotal(at_least=50)])])
    ((_, props),) = shop.put(couponCodes=["WELCOME10"], cartItems=[item()]).effects
    assert props["conditionIndex"] == 1
    assert rejections(shop.put(cartItems=[item(price=50)])) == []


def test_a_coupon_starts_and_expires_by_the_clock_and_by_now(open_shop: OpenShop) -> None:
    shop = open_shop([welcome(Coupon("CODE", starts=START + DAY, expires=START + 2 * DAY))])
    payload: Any = {"couponCodes": ["CODE"], "cartItems": [item()]}
    dry = shop.put(query="?dry=true&now=2026-03-02T13:00:00%2B01:00", **payload)
    assert rejections(dry) == []
    assert rejections(shop.put(**payload)) == [("CODE", "CouponStartDateInFuture")]
    shop.clock.move(days=1)
    assert rejections(shop.put(**payload)) == []
    shop.clock.move(days=1)
    assert rejections(shop.put(**payload)) == [("CODE", "CouponExpired")]


def test_a_coupon_is_redeemed_by_closing_only(open_shop: OpenShop) -> None:
    shop = open_shop([welcome()])
    shop.put(profileId="anna", couponCodes=["WELCOME10"], cartItems=[item()])
    assert usage(shop) == (0, 0)
    shop.put(query="?dry=true", couponCodes=["WELCOME10"], cartItems=[item()], state="closed")
    assert usage(shop) == (0, 0)
    closed = shop.put(state="closed", content=["coupons"])
    assert closed.body["coupons"][0]["usageCounter"] == 1
    assert [kind for kind, _ in closed.effects] == ["acceptCoupon", "setDiscount"]
    assert usage(shop) == (1, 1)
    assert usage(shop, profile="bert") == (1, 0)


def test_a_rejected_coupon_is_not_redeemed(open_shop: OpenShop) -> None:
    shop = open_shop([welcome(conditions=[CouponValid(), SessionTotal(at_least=50)])])
    shop.put(couponCodes=["WELCOME10"], cartItems=[item()], state="closed")
    assert usage(shop) == (0, 0)


@pytest.mark.parametrize(
    ("campaign", "reason"),
    [
        (welcome(Coupon("CODE", usage_limit=1)), "CouponLimitReached"),
        (welcome(Coupon("CODE", usage_limit_per_profile=1)), "ProfileLimitReached"),
        (welcome(Coupon("CODE"), redemption_limit=1), "CampaignLimitReached"),
    ],
)
def test_a_used_up_coupon_is_rejected_until_its_session_is_cancelled(
    open_shop: OpenShop, campaign: Campaign, reason: str
) -> None:
    shop = open_shop([campaign])
    payload: Any = {"profileId": "anna", "couponCodes": ["CODE"], "cartItems": [item()]}
    assert rejections(shop.put("one", **payload)) == []
    assert rejections(shop.put("two", **payload)) == []
    assert rejections(shop.put("one", state="closed")) == []
    assert rejections(shop.put("two")) == [("CODE", reason)]
    shop.put("one", state="cancelled")
    assert rejections(shop.put("two")) == []


def test_a_limit_per_profile_needs_a_profile(open_shop: OpenShop) -> None:
    shop = open_shop([welcome(Coupon("CODE", usage_limit_per_profile=1))])
    assert rejections(shop.put(couponCodes=["CODE"])) == [("CODE", "ProfileRequired")]


def test_the_campaigns_limit_counts_the_coupons_of_one_session_too(open_shop: OpenShop) -> None:
    shop = open_shop([welcome(Coupon("ONE1"), Coupon("TWO2"), redemption_limit=1)])
    reply = shop.put(couponCodes=["ONE1", "TWO2"], cartItems=[item()])
    assert rejections(reply) == [("TWO2", "CampaignLimitReached")]


POINTS = Campaign("Points", [AddLoyaltyPoints("points", points_per_unit="1.5")])


def test_points_are_a_preview_until_the_session_closes(open_shop: OpenShop) -> None:
    shop = open_shop([POINTS])
    reply = shop.put(profileId="anna", cartItems=[item(price=9.99)], content=["loyalty"])
    ((kind, props),) = reply.effects
    assert kind == "addLoyaltyPoints"
    uuid = props.pop("transactionUUID")
    assert len(uuid) == 36
    assert props == {
        "name": "Points",
        "programId": 1,
        "subLedgerId": "",
        "value": Decimal("14.985"),
        "recipientIntegrationId": "anna",
    }
    program = reply.body["loyalty"]["programs"]["1"]
    assert (program["id"], program["name"], program["title"]) == (1, "points", "points")
    assert program["ledger"]["currentBalance"] == 0
    assert program["ledger"]["tentativeCurrentBalance"] == Decimal("14.985")
    assert "joinDate" not in program
    closed = shop.put(state="closed", content=["loyalty"]).body["loyalty"]["programs"]["1"]
    assert closed["ledger"]["currentBalance"] == Decimal("14.985")
    assert closed["ledger"]["tentativeCurrentBalance"] == Decimal("14.985")
    assert closed["joinDate"] == "2026-03-01T12:00:00Z"
    assert balances(shop)["currentBalance"] == Decimal("14.985")
    assert balances(shop, "bert")["currentBalance"] == 0


def test_tentative_balances_reflect_the_evaluated_session_only(open_shop: OpenShop) -> None:
    shop = open_shop([POINTS])
    shop.put("one", profileId="anna", cartItems=[item(price=100)])
    assert balances(shop)["tentativeCurrentBalance"] == 0


def test_a_dry_close_writes_no_points(open_shop: OpenShop) -> None:
    shop = open_shop([POINTS])
    dry = shop.put(
        query="?dry=true",
        profileId="anna",
        cartItems=[item()],
        state="closed",
        content=["loyalty"],
    )
    ledger = dry.body["loyalty"]["programs"]["1"]["ledger"]
    assert (ledger["currentBalance"], ledger["tentativeCurrentBalance"]) == (0, 15)
    assert balances(shop)["currentBalance"] == 0


def test_anonymous_sessions_earn_no_points_and_the_whole_rule_fails(open_shop: OpenShop) -> None:
    effects = [SetDiscount(10), AddLoyaltyPoints("points")]
    shop = open_shop([welcome(effects=effects), POINTS])
    reply = shop.put(couponCodes=["WELCOME10"], cartItems=[item()])
    assert [kind for kind, _ in reply.effects] == ["rejectCoupon"]
    assert rejections(reply) == [("WELCOME10", "EffectCouldNotBeApplied")]
    assert rejections(shop.put(profileId="anna")) == []


def test_cancelling_a_closed_session_rolls_everything_back(open_shop: OpenShop) -> None:
    per_item = Campaign("Spring", [SetDiscountPerItem(10)])
    shop = open_shop([welcome(), per_item, POINTS])
    closed = shop.put(
        profileId="anna",
        couponCodes=["WELCOME10", "NOPE"],
        cartItems=[item(quantity=2)],
        state="closed",
    )
    uuid = closed.effects[-1][1]["transactionUUID"]
    cancelled = shop.put(state="cancelled", content=["loyalty"])
    assert cancelled.effects == [
        ("rollbackCoupon", {"value": "WELCOME10"}),
        ("rollbackDiscount", {"name": "Welcome", "value": 2}),
        (
            "rollbackDiscount",
            {"name": "Spring#0", "value": 1, "cartItemPosition": 0, "cartItemSubPosition": 0},
        ),
        (
            "rollbackDiscount",
            {"name": "Spring#0", "value": 1, "cartItemPosition": 0, "cartItemSubPosition": 1},
        ),
        (
            "rollbackAddedLoyaltyPoints",
            {
                "programId": 1,
                "subLedgerId": "",
                "value": 30,
                "recipientIntegrationId": "anna",
                "transactionUUID": uuid,
            },
        ),
    ]
    assert cancelled.body["effects"][0]["triggeredByCoupon"] == 1
    assert cancelled.body["loyalty"]["programs"]["1"]["ledger"]["currentBalance"] == 0
    assert usage(shop) == (0, 0)
    assert balances(shop)["currentBalance"] == 0


def test_a_cancelled_session_keeps_its_net_effects(open_shop: OpenShop) -> None:
    shop = open_shop([welcome()])
    shop.put(couponCodes=["WELCOME10", "NOPE"], cartItems=[item()], state="closed")
    shop.put(state="cancelled")
    assert [kind for kind, _ in shop.get().effects] == ["rejectCoupon"]


def test_cancelling_an_open_session_rolls_nothing_back(open_shop: OpenShop) -> None:
    shop = open_shop([welcome(), POINTS])
    shop.put(profileId="anna", couponCodes=["WELCOME10"], cartItems=[item()])
    assert shop.put(state="cancelled").effects == []
    assert usage(shop) == (0, 0)
    assert balances(shop)["currentBalance"] == 0


def test_triggered_campaigns_are_those_that_gave_something(open_shop: OpenShop) -> None:
    shop = open_shop([welcome(Coupon("CODE", expires=START)), POINTS])
    body = shop.put(
        couponCodes=["CODE"],
        profileId="anna",
        cartItems=[item()],
        content=["triggeredCampaigns"],
    ).body
    (campaign,) = body["triggeredCampaigns"]
    assert (campaign["id"], campaign["name"], campaign["features"]) == (2, "Points", ["loyalty"])
    assert campaign["frontendState"] == "running"


def test_a_dry_run_may_choose_its_campaigns_even_disabled_ones(open_shop: OpenShop) -> None:
    spring = Campaign("Spring", [SetDiscount(20)], state="disabled")
    shop = open_shop([welcome(), spring])
    payload: Any = {"couponCodes": ["WELCOME10"], "cartItems": [item()]}
    dry = shop.put(query="?dry=true", evaluableCampaignIds=[2], **payload)
    assert [kind for kind, _ in dry.effects] == ["rejectCoupon", "setDiscount"]
    assert dry.effects[0][1] == {
        "value": "WELCOME10",
        "rejectionReason": "CouponPartOfNotTriggeredCampaign",
        "campaignExclusionReason": "CampaignNotInEvaluationSet",
    }
    real = shop.put(evaluableCampaignIds=[2], **payload)
    assert [kind for kind, _ in real.effects] == ["acceptCoupon", "setDiscount"]


def test_declared_programs_have_titles_and_may_be_keyed_by_name(open_shop: OpenShop) -> None:
    setup = Setup(loyalty_programs=[LoyaltyProgram("miles", title="Air miles")])
    shop = open_shop(setup, settings=Settings(loyalty_programs_key="name"))
    programs = shop.put(profileId="anna", content=["loyalty"]).body["loyalty"]["programs"]
    assert programs["miles"]["title"] == "Air miles"


def test_the_demo_shop_gives_ten_percent_and_a_point_per_euro(open_shop: OpenShop) -> None:
    shop = open_shop(DEMO)
    reply = shop.put(profileId="anna", couponCodes=["WELCOME10"], cartItems=[item(price=50)])
    assert [(kind, props["value"]) for kind, props in reply.effects] == [
        ("acceptCoupon", "WELCOME10"),
        ("setDiscount", 5),
        ("addLoyaltyPoints", 50),
    ]


def test_the_same_requests_give_the_same_answers(open_shop: OpenShop) -> None:
    def run(shop: Shop) -> list[str]:
        content = ["customerSession", "customerProfile", "coupons", "loyalty"]
        payload: Any = {"profileId": "anna", "couponCodes": ["WELCOME10"], "content": content}
        return [
            shop.put(cartItems=[item()], **payload).text,
            shop.put(state="closed", **payload).text,
            shop.put(state="cancelled", **payload).text,
        ]

    shop = open_shop(DEMO)
    first = run(shop)
    shop.emulator.reset()
    assert run(shop) == first == run(open_shop(DEMO))
