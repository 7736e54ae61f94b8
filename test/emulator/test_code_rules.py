"""Coupons and referrals: why a code is rejected, what redeeming counts.

The reasons are those that the docs list; which of several is given is said in `engine.codes`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from talon_one.emulator import (
    Application,
    Campaign,
    Coupon,
    CouponValid,
    DeductLoyaltyPoints,
    EvaluationGroup,
    Limit,
    Referral,
    ReferralValid,
    ReserveCoupon,
    Rule,
    SessionTotal,
    SetDiscount,
    Settings,
    Setup,
    ShowNotification,
)

from .emulator_client import START, Shop, item
from .steps import coupon_use, kinds, referral_use, rejections

OpenShop = Callable[..., Shop]
DAY = timedelta(days=1)


def coupons(*codes: Coupon, **more: Any) -> Campaign:
    return Campaign(
        "Coupons",
        coupons=codes,
        **{"effects": [SetDiscount(10)], "conditions": [CouponValid()], **more},
    )


def referrals(*codes: Referral, **more: Any) -> Campaign:
    return Campaign(
        "Friends",
        referrals=codes,
        **{"effects": [SetDiscount(10)], "conditions": [ReferralValid()], **more},
    )


COUPON_REASONS = [
    ("CouponNotFound", coupons(Coupon("OTHER"))),
    ("CouponExpired", coupons(Coupon("CODE", expires=START))),
    ("CouponStartDateInFuture", coupons(Coupon("CODE", starts=START + DAY))),
    ("CouponLimitReached", coupons(Coupon("CODE", usage_limit=1))),
    ("CouponLimitReached", coupons(Coupon("CODE"), limits=[Limit("redeemCoupon", 1, ["Coupon"])])),
    ("CouponLimitReached", coupons(Coupon("CODE", discount_limit=1))),
    ("CampaignLimitReached", coupons(Coupon("CODE"), redemption_limit=1)),
    ("ProfileLimitReached", coupons(Coupon("CODE", usage_limit_per_profile=1))),
    (
        "ProfileLimitReached",
        coupons(Coupon("CODE"), limits=[Limit("redeemCoupon", 1, ["Profile"])]),
    ),
    ("CouponRecipientDoesNotMatch", coupons(Coupon("CODE", recipient="bert"))),
    ("CouponReservationRequired", coupons(Coupon("CODE", reservation_mandatory=True))),
    ("CouponPartOfNotRunningCampaign", coupons(Coupon("CODE"), state="disabled")),
    (
        "CouponRejectedByCondition",
        coupons(Coupon("CODE"), conditions=[CouponValid(), SessionTotal(50)]),
    ),
    ("EffectCouldNotBeApplied", coupons(Coupon("CODE"), effects=[DeductLoyaltyPoints("miles", 5)])),
    (
        "EffectCouldNotBeApplied",
        coupons(Coupon("CODE"), limits=[Limit("setDiscount", "0.5")]),
    ),
]


@pytest.mark.parametrize(("reason", "campaign"), COUPON_REASONS)
def test_a_coupon_is_rejected_with_its_reason(
    open_shop: OpenShop, reason: str, campaign: Campaign
) -> None:
    shop = open_shop([campaign])
    buy: Any = {"profileId": "anna", "couponCodes": ["CODE"], "cartItems": [item(price=10)]}
    shop.put("first", **buy, state="closed")
    reply = shop.put(**buy)
    assert rejections(reply) == [("CODE", reason)]
    assert kinds(reply) == ["rejectCoupon"]


@pytest.mark.parametrize(
    "campaign",
    [
        coupons(Coupon("CODE", usage_limit_per_profile=1)),
        coupons(Coupon("CODE", reservation_mandatory=True)),
        coupons(Coupon("CODE"), limits=[Limit("redeemCoupon", 1, ["Profile"])]),
    ],
)
def test_what_is_for_one_profile_needs_a_profile(open_shop: OpenShop, campaign: Campaign) -> None:
    shop = open_shop([campaign])
    assert rejections(shop.put(couponCodes=["CODE"])) == [("CODE", "ProfileRequired")]


REFERRAL_REASONS = [
    ("ReferralNotFound", referrals(Referral("OTHER", "bert"))),
    ("ReferralExpired", referrals(Referral("FRIEND", "bert", expires=START))),
    ("ReferralStartDateInFuture", referrals(Referral("FRIEND", "bert", starts=START + DAY))),
    ("ReferralRecipientIdSameAsAdvocate", referrals(Referral("FRIEND", "anna"))),
    ("ReferralRecipientDoesNotMatch", referrals(Referral("FRIEND", "bert", friend="carl"))),
    ("ReferralCustomerAlreadyReferred", referrals(Referral("FRIEND", "bert"))),
    ("ReferralPartOfNotRunningCampaign", referrals(Referral("FRIEND", "bert"), state="archived")),
    (
        "ReferralRejectedByCondition",
        referrals(Referral("FRIEND", "bert"), conditions=[ReferralValid(), SessionTotal(50)]),
    ),
    (
        "EffectCouldNotBeApplied",
        referrals(Referral("FRIEND", "bert"), effects=[DeductLoyaltyPoints("miles", 5)]),
    ),
]


@pytest.mark.parametrize(("reason", "campaign"), REFERRAL_REASONS)
def test_a_referral_is_rejected_with_its_reason(
    open_shop: OpenShop, reason: str, campaign: Campaign
) -> None:
    shop = open_shop([campaign])
    buy: Any = {"profileId": "anna", "referralCode": "FRIEND", "cartItems": [item()]}
    shop.put("first", **buy, state="closed")
    reply = shop.put(**buy)
    assert rejections(reply) == [("FRIEND", reason)]
    assert kinds(reply) == ["rejectReferral"]


@pytest.mark.parametrize(
    ("reason", "campaign"),
    [
        ("ReferralLimitReached", referrals(Referral("FRIEND", "bert", usage_limit=1))),
        (
            "ReferralLimitReached",
            referrals(
                Referral("FRIEND", "bert"), limits=[Limit("redeemReferral", 1, ["Referral"])]
            ),
        ),
        (
            "CampaignLimitReached",
            referrals(Referral("FRIEND", "bert"), limits=[Limit("redeemReferral", 1)]),
        ),
    ],
)
def test_a_used_up_referral_is_rejected_until_its_session_is_cancelled(
    open_shop: OpenShop, reason: str, campaign: Campaign
) -> None:
    shop = open_shop([campaign])
    shop.put("first", profileId="anna", referralCode="FRIEND", state="closed")
    carl: Any = {"profileId": "carl", "referralCode": "FRIEND"}
    assert rejections(shop.put("second", **carl)) == [("FRIEND", reason)]
    shop.put("first", state="cancelled")
    assert rejections(shop.put("second", **carl)) == []


def test_a_referral_of_an_advocate_that_is_gone_is_rejected(open_shop: OpenShop) -> None:
    shop = open_shop([referrals(Referral("FRIEND", "bert"))])
    del shop.emulator._account.applications[0].store.profiles["bert"]
    reply = shop.put(profileId="anna", referralCode="FRIEND")
    assert rejections(reply) == [("FRIEND", "AdvocateNotFound")]


def test_a_referral_is_redeemed_by_closing_and_freed_by_cancelling(open_shop: OpenShop) -> None:
    shop = open_shop([referrals(Referral("FRIEND", "bert"))])
    assert kinds(shop.put(profileId="anna", referralCode="FRIEND"))[0] == "acceptReferral"
    assert referral_use(shop, "FRIEND") == (0, [])
    shop.put(state="closed")
    assert referral_use(shop, "FRIEND") == (1, ["anna"])
    shop.put(state="cancelled")
    assert referral_use(shop, "FRIEND") == (0, [])


def test_a_campaign_that_lost_rejects_its_codes(open_shop: OpenShop) -> None:
    application = Application(
        campaigns=[
            Campaign("Always", [SetDiscount(50)], group="one"),
            coupons(Coupon("CODE"), group="one"),
        ],
        evaluation_groups=[EvaluationGroup("one", "listOrder")],
    )
    shop = open_shop(Setup(applications=[application]))
    reply = shop.put(couponCodes=["CODE"], cartItems=[item()])
    assert reply.effects[-1] == (
        "rejectCoupon",
        {
            "value": "CODE",
            "rejectionReason": "CouponPartOfNotTriggeredCampaign",
            "campaignExclusionReason": "CampaignIsNotFirst",
        },
    )


def test_the_tables_have_every_documented_reason() -> None:
    coupon = {reason for reason, _ in COUPON_REASONS}
    coupon |= {"ProfileRequired", "CouponPartOfNotTriggeredCampaign"}
    assert coupon == {
        "CouponNotFound",
        "CouponExpired",
        "CouponStartDateInFuture",
        "CouponLimitReached",
        "CampaignLimitReached",
        "ProfileLimitReached",
        "ProfileRequired",
        "CouponRecipientDoesNotMatch",
        "CouponReservationRequired",
        "CouponPartOfNotRunningCampaign",
        "CouponPartOfNotTriggeredCampaign",
        "CouponRejectedByCondition",
        "EffectCouldNotBeApplied",
    }


def test_a_coupon_of_a_campaign_without_its_condition_is_rejected(open_shop: OpenShop) -> None:
    rules = [
        Rule([ShowNotification("Hello")], name="greet"),
        Rule([SetDiscount(10)], [CouponValid(), SessionTotal(50)], name="much"),
        Rule([SetDiscount(5)], [CouponValid()], name="little"),
    ]
    shop = open_shop([Campaign("Rules", rules=rules, coupons=[Coupon("CODE")])])
    reply = shop.put(couponCodes=["CODE"], cartItems=[item()])
    assert [
        (each["effectType"], each["ruleName"], each["ruleIndex"]) for each in reply.body["effects"]
    ] == [
        ("showNotification", "greet", 0),
        ("acceptCoupon", "little", 2),
        ("setDiscount", "little", 2),
    ]
    reply = shop.put(cartItems=[item(price=60)])
    assert kinds(reply) == ["showNotification", "acceptCoupon", "setDiscount", "setDiscount"]
    assert rejections(shop.put(cartItems=[])) == []


def test_why_rules_failed_is_told_on_request(open_shop: OpenShop) -> None:
    campaign = coupons(Coupon("CODE"), conditions=[CouponValid(), SessionTotal(50)])
    shop = open_shop([campaign])
    content = ["ruleFailureReasons"]
    body = shop.put(couponCodes=["CODE"], content=content).body
    assert body["ruleFailureReasons"] == [
        {
            "campaignID": 1,
            "campaignName": "Coupons",
            "rulesetID": 1,
            "ruleIndex": 0,
            "ruleName": "Coupons",
            "conditionIndex": 1,
            "couponID": 1,
            "couponValue": "CODE",
        }
    ]
    body = shop.put(cartItems=[item(price=50)], content=content).body
    assert body["ruleFailureReasons"] == []


def test_which_campaigns_apply_is_told_in_a_dry_run(open_shop: OpenShop) -> None:
    campaign = coupons(Coupon("CODE"), conditions=[CouponValid(), SessionTotal(50)])
    shop = open_shop([campaign, Campaign("Always", [SetDiscount(1)])])
    content = ["campaignEligibility"]
    sent: Any = {"couponCodes": ["CODE"], "content": content}
    first, second = shop.put(query="?dry=true", **sent).body["campaignEligibility"]
    assert first["eligibility"] == [
        {"passed": False, "details": {"failureCode": "ALL_RULES_FAILED"}}
    ]
    (rule,) = first["rules"]
    (eligibility,) = rule["eligibility"]
    assert (eligibility["passed"], eligibility["couponCode"]) == (False, "CODE")
    assert eligibility["details"]["failureCode"] == "CONDITION_NOT_MET"
    assert second["eligibility"] == [{"passed": True}]
    assert shop.put(**sent).faults == [("Invalid value", "/responseContent/0")]
    both = shop.put(query="?dry=true", content=["campaignEligibility", "triggeredCampaigns"])
    assert both.faults == [("Invalid value", "/responseContent/0")]


@pytest.mark.parametrize(
    ("sensitivity", "defined", "entered", "valid", "stored"),
    [
        ("sensitive", "Code", "Code", True, "Code"),
        ("sensitive", "Code", "CODE", False, ""),
        ("insensitive-uppercase", "Code", "cODe", True, "CODE"),
        ("insensitive-lowercase", "Code", "CODE", True, "code"),
    ],
)
def test_the_application_says_whether_case_matters(
    open_shop: OpenShop, sensitivity: Any, defined: str, entered: str, valid: bool, stored: str
) -> None:
    application = Application(
        campaigns=[
            Campaign("A", [SetDiscount(10)], [CouponValid()], [Coupon(defined)]),
            Campaign("B", [SetDiscount(5)], [ReferralValid()], referrals=[Referral(defined, "b")]),
        ],
        case_sensitivity=sensitivity,
    )
    shop = open_shop(Setup(applications=[application]))
    reply = shop.put(profileId="anna", couponCodes=[entered], referralCode=entered)
    accepted = [props["value"] for kind, props in reply.effects if kind.startswith("accept")]
    assert accepted == ([stored, stored] if valid else [])
    assert reply.session["couponCodes"] == [entered]


def test_a_setting_spells_codes_in_effects_as_they_were_entered(open_shop: OpenShop) -> None:
    application = Application(
        campaigns=[
            Campaign("A", [SetDiscount(10)], [CouponValid()], [Coupon("Code", usage_limit=1)]),
            Campaign("B", [SetDiscount(5)], [ReferralValid()], referrals=[Referral("Friend", "b")]),
        ],
        case_sensitivity="insensitive-uppercase",
    )
    settings = Settings(effect_code_spelling="entered")
    shop = open_shop(Setup(applications=[application]), settings=settings)
    codes: Any = {"couponCodes": ["cODe"], "referralCode": "friend"}
    reply = shop.put("one", profileId="anna", **codes, state="closed")
    accepted = [props["value"] for kind, props in reply.effects if kind.startswith("accept")]
    assert accepted == ["cODe", "friend"]
    assert coupon_use(shop, "CODE")[0] == 1
    rejected = shop.put("two", profileId="ben", couponCodes=["cODe"])
    assert rejections(rejected) == [("cODe", "CouponLimitReached")]
    shop.put("one", state="cancelled")
    assert coupon_use(shop, "CODE")[0] == 0


def test_a_gift_card_gives_what_is_left_on_it(open_shop: OpenShop) -> None:
    campaign = coupons(Coupon("GIFT", discount_limit=25), effects=[SetDiscount(100, partial=True)])
    shop = open_shop([campaign])
    buy: Any = {"couponCodes": ["GIFT"], "profileId": "anna"}
    first = shop.put("one", **buy, cartItems=[item(price=20)], state="closed")
    assert first.effects[1][1] == {"name": "Coupons", "value": 20, "desiredValue": 20}
    assert coupon_use(shop, "GIFT") == (1, 1, 20)
    second = shop.put("two", **buy, cartItems=[item(price=20)])
    assert second.effects[1][1] == {"name": "Coupons", "value": 5, "desiredValue": 20}
    shop.put("two", state="closed")
    third = shop.put("three", **buy, cartItems=[item(price=20)])
    assert rejections(third) == [("GIFT", "CouponLimitReached")]
    shop.put("one", state="cancelled")
    assert coupon_use(shop, "GIFT") == (1, 1, 5)
    assert shop.put("three").effects[1][1]["value"] == 20


def test_a_rule_reserves_a_coupon_up_to_its_limit(open_shop: OpenShop) -> None:
    campaigns = [
        Campaign("Reserve", [ReserveCoupon("VIP")]),
        coupons(Coupon("VIP", reservation_mandatory=True, reservation_limit=1)),
    ]
    shop = open_shop(campaigns)
    first = shop.put("one", profileId="anna")
    assert first.effects == [
        (
            "reserveCoupon",
            {"couponValue": "VIP", "profileIntegrationId": "anna", "isNewReservation": True},
        )
    ]
    assert shop.put("one").effects[0][1]["isNewReservation"] is False
    assert rejections(shop.put("one", couponCodes=["VIP"])) == []
    assert kinds(shop.put("two", profileId="bert")) == []
    assert rejections(shop.put("two", couponCodes=["VIP"])) == [
        ("VIP", "CouponReservationRequired")
    ]
