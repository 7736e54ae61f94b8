"""Why codes are refused: the reasons of the API, each with a sentence for the customer."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Literal, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

import talon_one as t1
import talon_one.models
from talon_one import emulator as e
from talon_one.helpers import Rejection, RejectionReason, SessionState

from .fixtures import client_of

KNOWN = get_args(RejectionReason)
SHARED = {"CampaignLimitReached", "EffectCouldNotBeApplied", "ProfileLimitReached"}
FOR_COUPONS = {"ProfileRequired", *SHARED, *(each for each in KNOWN if each[:6] == "Coupon")}
FOR_REFERRALS = {"AdvocateNotFound", *SHARED, *(each for each in KNOWN if each[:8] == "Referral")}
OTHERWISE = "This code cannot be used for this order."


def message(reason: str) -> str:
    return Rejection("CODE", reason, 1).message


def reasons_in(model: type) -> set[str]:
    """The values that the API's description lists for the member `reason`."""
    types = get_args(
        get_type_hints(model, dict(vars(talon_one.models)), {"Literal": Literal})["reason"]
    )
    (listed,) = (each for each in types if get_origin(each) is Literal)
    return set(get_args(listed))


def test_there_are_13_reasons_for_coupons_and_14_for_referrals() -> None:
    assert len(FOR_COUPONS) == 13
    assert len(FOR_REFERRALS) == 14
    assert set(KNOWN) == FOR_COUPONS | FOR_REFERRALS
    assert len(KNOWN) == 24


def test_all_reasons_that_the_description_lists_are_known() -> None:
    assert reasons_in(t1.CouponRejectionReason) == FOR_COUPONS - {"CouponLimitReached"}
    assert reasons_in(t1.ReferralRejectionReason) == FOR_REFERRALS - {
        "AdvocateNotFound",
        "ReferralCustomerAlreadyReferred",
    }


@pytest.mark.parametrize("reason", KNOWN)
def test_each_reason_has_a_sentence(reason: str) -> None:
    said = message(reason)
    assert said != OTHERWISE
    assert said[0].isupper() and said.endswith(".")
    assert reason not in said


def test_reasons_have_sentences_of_their_own_but_where_coupons_and_referrals_share_one() -> None:
    for reasons in (FOR_COUPONS, FOR_REFERRALS):
        assert len({message(reason) for reason in reasons}) == len(reasons)
    assert message("CouponExpired") == message("ReferralExpired") == "This code has expired."
    assert message("ReferralRecipientIdSameAsAdvocate") == "You cannot use your own referral code."


@given(st.text().filter(lambda reason: reason not in KNOWN))
def test_a_newer_reason_is_kept_and_has_a_sentence_too(reason: str) -> None:
    rejection = Rejection("CODE", reason, 1)
    assert rejection.reason == reason
    assert rejection.message.endswith(".")


@pytest.mark.parametrize(
    "reason", ["CouponOfNextYear", "", "Coupon", "ReferralValidConditionMissing"]
)
def test_a_newer_reason_has_a_sentence_that_is_true_of_all(reason: str) -> None:
    assert message(reason) == OTHERWISE


SHOP = e.Setup(
    campaigns=[
        e.Campaign(
            "Welcome",
            [e.SetDiscount(percent=10)],
            [e.CouponValid(), e.SessionTotal(at_least=100)],
            [
                e.Coupon("EXPIRED", expires=datetime(2020, 1, 1, tzinfo=timezone.utc)),
                e.Coupon("LATER", starts=datetime(2090, 1, 1, tzinfo=timezone.utc)),
                e.Coupon("ZOES-OWN", recipient="zoe"),
                e.Coupon("BIG-CART"),
            ],
        ),
        e.Campaign(
            "Friends",
            [e.SetDiscount(percent=10)],
            [e.ReferralValid()],
            referrals=[e.Referral("ZOES-FRIEND", advocate="zoe", friend="bob")],
        ),
        e.Campaign(
            "Off",
            [e.SetDiscount(percent=10)],
            [e.CouponValid()],
            [e.Coupon("OFF1")],
            state="disabled",
        ),
    ]
)


def test_a_shop_can_show_what_is_wrong_with_every_code() -> None:
    with e.Emulator(SHOP) as emulator, client_of(emulator) as api:
        session = SessionState(api, "cart", profile_id="alice")
        session.add_item("MUG", price=10)
        session.coupon_codes = ("EXPIRED", "LATER", "ZOES-OWN", "BIG-CART", "OFF1", "NOWHERE")
        session.referral_code = "ZOES-FRIEND"
        outcome = session.update()
    assert {each.code: each.message for each in outcome.rejected_coupons} == {
        "EXPIRED": "This code has expired.",
        "LATER": "This code is not valid yet.",
        "ZOES-OWN": "This code belongs to another customer.",
        "BIG-CART": "Your order doesn't meet the conditions for this code.",
        "OFF1": "This offer is not active at the moment.",
        "NOWHERE": "We don't recognize this code. Please check the spelling.",
    }
    assert {each.code: each.campaign_id for each in outcome.rejected_coupons} == {
        **dict.fromkeys(("EXPIRED", "LATER", "ZOES-OWN", "BIG-CART"), 1),
        "OFF1": 3,
        "NOWHERE": -1,
    }
    (refused,) = outcome.rejected_referrals
    assert refused.message == "This code belongs to another customer."
