"""Every type of effect: from a campaign, over HTTP, to the class of its props and what `Outcome` shows.

Each type has an Application of its own, whose campaigns give such an effect. Three types come from a
server that is told what to answer: two are deprecated and emulated nowhere, and the emulator's rules
never fail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timezone
from decimal import Decimal
from operator import attrgetter
from typing import Any, NamedTuple

import pytest

import talon_one as t1
from talon_one import emulator as e
from talon_one.helpers import FreeItem, LoyaltyChange, Outcome, Rejection, SessionState
from talon_one.models import effect as generated

from ..server import Server, answer
from .fixtures import answer_of, client_for

NOW = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
IN_A_YEAR = NOW.replace(year=2027)
IN_FOUR_YEARS = NOW.replace(year=2030)
Moves = Callable[[SessionState], Outcome]


def closed(session: SessionState) -> Outcome:
    return session.close()


def updated(session: SessionState) -> Outcome:
    return session.update()


def with_code(session: SessionState) -> Outcome:
    session.add_coupon("CODE-1")
    return session.update()


def with_referral(session: SessionState) -> Outcome:
    session.referral_code = "FRIEND-1"
    return session.update()


def cancelled_after(moves: Moves) -> Moves:
    def play(session: SessionState) -> Outcome:
        moves(session)
        session.close()
        return session.cancel()

    return play


def after_an_order(session: SessionState) -> Outcome:
    """The customer has earned 39 points before."""
    order = SessionState(session.api, "order", profile_id=session.profile_id)
    order.set_attribute("earns", True)
    order.cart_items = session.cart_items
    order.close()
    session.set_attribute("spends", 10)
    return session.update()


class Case(NamedTuple):
    campaigns: Sequence[e.Campaign]
    moves: Moves
    props: Sequence[dict[str, Any]]
    """What the props of the effects of this type have, effect by effect."""
    shown: dict[str, Any] = {}
    """What attributes of the outcome are, and attributes of these."""


def always(*effects: Any) -> list[e.Campaign]:
    return [e.Campaign("Sale", effects)]


def by_code(*effects: Any) -> list[e.Campaign]:
    return [e.Campaign("Sale", effects, [e.CouponValid()], [e.Coupon("CODE-1")])]


def by_friend(*effects: Any) -> list[e.Campaign]:
    referrals = [e.Referral("FRIEND-1", advocate="zoe")]
    return [e.Campaign("Sale", effects, [e.ReferralValid()], referrals=referrals)]


def for_spending(*effects: Any) -> list[e.Campaign]:
    earn = e.Campaign("Earn", [e.AddLoyaltyPoints("points")], [e.SessionAttribute("earns")])
    return [earn, e.Campaign("Spend", effects, [e.SessionAttribute("spends")])]


def achieving(name: str, *effects: Any) -> list[e.Campaign]:
    return [e.Campaign("Sale", effects, achievements=[e.Achievement(name, target=3)])]


def points(added: int = 0, deducted: int = 0) -> LoyaltyChange:
    return LoyaltyChange(1, "", None, None, Decimal(added), Decimal(deducted), None)


TEN_OFF = e.SetDiscount(percent=10)
MUGS = e.Items(["MUG"])
HATS = e.Items(["HAT"])

CASES: dict[str, Case] = {
    "acceptCoupon": Case(
        by_code(TEN_OFF),
        with_code,
        [{"value": "CODE-1"}],
        {"accepted_coupons": ("CODE-1",), "rejected_coupons": ()},
    ),
    "acceptReferral": Case(
        by_friend(TEN_OFF),
        with_referral,
        [{"value": "FRIEND-1"}],
        {"accepted_referrals": ("FRIEND-1",), "rejected_referrals": ()},
    ),
    "addFreeItem": Case(
        always(e.AddFreeItem("SOCK", quantity=2)),
        updated,
        [{"sku": "SOCK", "name": "Sale"}, {"sku": "SOCK", "name": "Sale"}],
        {"free_items": (FreeItem("SOCK", "Sale", 2, None, 3),), "prices.total": 46},
    ),
    "addLoyaltyPoints": Case(
        always(e.AddLoyaltyPoints("points")),
        updated,
        [{"name": "Sale", "program_id": 1, "sub_ledger_id": "", "value": 46}],
        {"loyalty": (points(added=46),)},
    ),
    "addToAudience": Case(
        always(e.AddToAudience("buyers")),
        updated,
        [{"audience_name": "buyers", "profile_integration_id": "addToAudience"}],
    ),
    "awardGiveaway": Case(
        always(e.AwardGiveaway("vouchers")),
        closed,
        [{"pool_name": "vouchers", "code": "COFFEE-1"}],
    ),
    "changeLoyaltyTierLevel": Case(
        always(e.AddLoyaltyPoints("miles")),
        closed,
        [{"rule_title": "Sale", "program_id": 2, "new_tier_name": "silver"}],
    ),
    "couponCreated": Case(
        always(e.CreateCoupon("THANKS")),
        closed,
        [{"value": "THANKS", "profile_id": "couponCreated"}],
    ),
    "customEffect": Case(
        always(e.CustomEffect("minutes", {"free": 30})),
        updated,
        [{"name": "minutes", "payload": {"free": 30}}],
    ),
    "deductLoyaltyPoints": Case(
        for_spending(e.DeductLoyaltyPoints("points", attribute="spends")),
        after_an_order,
        [{"rule_title": "Spend", "program_id": 1, "sub_ledger_id": "", "value": 10}],
        {"loyalty": (points(deducted=10),)},
    ),
    "extendLoyaltyPointsExpiryDate": Case(
        for_spending(e.ExtendLoyaltyPointsExpiryDate("points", by="30D")),
        after_an_order,
        [{"program_id": 1, "extension_duration": "30D"}],
    ),
    "increaseAchievementProgress": Case(
        achieving("orders", e.IncreaseAchievementProgress("orders", by=1)),
        updated,
        [{"achievement_name": "orders", "delta": 1, "value": 1, "target": 3}],
    ),
    "referralCreated": Case(always(e.CreateReferral("ASK-ME")), closed, [{"value": "ASK-ME"}]),
    "rejectCoupon": Case(
        [],
        with_code,
        [{"value": "CODE-1", "rejection_reason": "CouponNotFound"}],
        {"rejected_coupons": (Rejection("CODE-1", "CouponNotFound", -1),)},
    ),
    "rejectReferral": Case(
        [],
        with_referral,
        [{"value": "FRIEND-1", "rejection_reason": "ReferralNotFound"}],
        {"rejected_referrals": (Rejection("FRIEND-1", "ReferralNotFound", -1),)},
    ),
    "removeFromAudience": Case(
        always(e.RemoveFromAudience("buyers")),
        updated,
        [{"audience_name": "buyers", "profile_integration_id": "removeFromAudience"}],
    ),
    "reserveCoupon": Case(
        [*by_code(TEN_OFF), e.Campaign("Keep", [e.ReserveCoupon("CODE-1")])],
        updated,
        [{"coupon_value": "CODE-1", "is_new_reservation": True}],
    ),
    "rollbackAddedLoyaltyPoints": Case(
        always(e.AddLoyaltyPoints("points")),
        cancelled_after(updated),
        [{"program_id": 1, "value": 46}],
        {"active_effects": (), "loyalty": ()},
    ),
    "rollbackCoupon": Case(
        by_code(TEN_OFF), cancelled_after(with_code), [{"value": "CODE-1"}], {"active_effects": ()}
    ),
    "rollbackDeductedLoyaltyPoints": Case(
        for_spending(e.DeductLoyaltyPoints("points", attribute="spends")),
        cancelled_after(after_an_order),
        [{"program_id": 1, "value": 10, "expiry_date": IN_A_YEAR}],
        {"active_effects": (), "loyalty": ()},
    ),
    "rollbackDiscount": Case(
        always(TEN_OFF),
        cancelled_after(updated),
        [{"name": "Sale", "value": Decimal("4.6")}],
        {"active_effects": (), "prices.total": 46},
    ),
    "rollbackIncreasedAchievementProgress": Case(
        achieving("stamps", e.IncreaseAchievementProgress("stamps", by=1)),
        cancelled_after(updated),
        [{"achievement_name": "stamps", "decrease_progress_by": 1, "current_progress": 0}],
        {"active_effects": ()},
    ),
    "rollbackReferral": Case(
        by_friend(TEN_OFF),
        cancelled_after(with_referral),
        [{"value": "FRIEND-1"}],
        {"active_effects": ()},
    ),
    "setDiscount": Case(
        always(TEN_OFF),
        updated,
        [{"name": "Sale", "value": Decimal("4.6"), "scope": None}],
        {"prices.total": Decimal("41.4")},
    ),
    "setDiscountPerAdditionalCost": Case(
        always(e.SetDiscountPerAdditionalCost("shipping", percent=100)),
        updated,
        [{"name": "Sale", "additional_cost": "shipping", "value": 5}],
        {"prices.total": 41},
    ),
    "setDiscountPerAdditionalCostPerItem": Case(
        always(e.SetDiscountPerAdditionalCostPerItem("wrapping", amount=1, items=HATS)),
        updated,
        [{"additional_cost": "wrapping", "value": 1, "position": 1, "sub_position": 0}],
        {"prices.total": 45},
    ),
    "setDiscountPerItem": Case(
        always(e.SetDiscountPerItem(10, items=MUGS)),
        updated,
        [
            {"value": Decimal("0.95"), "position": 0, "sub_position": 0},
            {"value": Decimal("0.95"), "position": 0, "sub_position": 1},
        ],
        {"prices.total": Decimal("44.1")},
    ),
    "setLoyaltyPointsExpiryDate": Case(
        for_spending(e.SetLoyaltyPointsExpiryDate("points", to=IN_FOUR_YEARS)),
        after_an_order,
        [{"program_id": 1, "new_expiry_date": IN_FOUR_YEARS}],
    ),
    "showNotification": Case(
        always(e.ShowNotification("Hello", "You are welcome")),
        updated,
        [{"notification_type": "Info", "title": "Hello", "body": "You are welcome"}],
    ),
    "startAchievementProgress": Case(
        achieving("visits", e.StartAchievementProgress("visits")),
        updated,
        [{"achievement_name": "visits", "target": 3, "start_date": NOW}],
    ),
    "triggerWebhook": Case(always(e.TriggerWebhook("crm")), updated, [{"webhook_name": "crm"}]),
    "updateAttribute": Case(
        always(e.UpdateAttribute("channel", "web")),
        updated,
        [{"path": "Session.Attributes.channel", "value": "web"}],
    ),
    "willAwardGiveaway": Case(
        always(e.AwardGiveaway("vouchers")),
        updated,
        [{"pool_name": "vouchers", "recipient_integration_id": "willAwardGiveaway"}],
    ),
}
REWARD = {"integrationId": "mug", "rewardId": 7, "applicationId": 31}
TOLD: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, Any]]] = {
    "error": (
        {"message": "no such attribute"},
        {"message": "no such attribute"},
        {"errors": ("no such attribute",)},
    ),
    "redeemReferral": ({"id": 7, "value": "FRIEND-1"}, {"id": 7, "value": "FRIEND-1"}, {}),
    "showBundleMetadata": (
        {"description": "A set", "bundleAttributes": ["color"], "itemsIndices": [0, 1]},
        {"description": "A set", "bundle_attributes": ["color"], "items_indices": [0, 1]},
        {},
    ),
    "unlockReward": (
        {
            **REWARD,
            "profileIntegrationId": "alice",
            "unlockedAt": "2026-04-02T16:41:08Z",
        },
        {"integration_id": "mug", "reward_id": 7, "profile_integration_id": "alice"},
        {},
    ),
    "useReward": (REWARD, {"integration_id": "mug", "reward_id": 7, "application_id": 31}, {}),
    "rollbackUseReward": (REWARD, {"integration_id": "mug", "reward_id": 7}, {}),
}
"""The same for those that a server is told to answer: props on the wire, props, attributes."""

LISTS = {
    "giveaways": {"awardGiveaway", "willAwardGiveaway"},
    "custom_effects": {"customEffect"},
    "notifications": {"showNotification"},
}
"""Attributes of the outcome that list props of these types as they are."""

SETUP = e.Setup(
    applications=[
        e.Application(kind, case.campaigns, api_key=kind) for kind, case in CASES.items()
    ],
    loyalty_programs=[
        e.LoyaltyProgram("points", validity="1Y", return_policy="unlimited"),
        e.LoyaltyProgram("miles", tiers=[e.Tier("silver", 30)]),
    ],
    giveaway_pools=[e.GiveawayPool("vouchers", ["COFFEE-1", "COFFEE-2"])],
)


@pytest.fixture(scope="module")
def emulator() -> Iterator[e.Emulator]:
    with e.Emulator(SETUP, clock=NOW) as emulator:
        yield emulator


@pytest.fixture
def api(emulator: e.Emulator, kind: str) -> Iterator[t1.IntegrationApi]:
    configuration = t1.Configuration(emulator.url, kind, retries=0, trust_env=False)
    with t1.ApiClient(configuration) as client:
        yield t1.IntegrationApi(client)


def cart(api: t1.IntegrationApi, kind: str) -> SessionState:
    """A cart for 46, of a customer who is named by the type of effect."""
    session = SessionState(api, "cart", profile_id=kind)
    session.add_item("MUG", 2, price="9.50")
    session.add_item("HAT", price=20, additional_costs={"wrapping": 2})
    session.set_additional_cost("shipping", 5)
    return session


def check(
    outcome: Outcome, kind: str, props: Sequence[dict[str, Any]], shown: dict[str, Any]
) -> None:
    effects = outcome.effects_of(getattr(t1, generated._PROPS[kind]))
    found = tuple(effect.props for effect in effects)
    pairs = zip(found, props, strict=True)
    assert [{name: getattr(one, name) for name in told} for one, told in pairs] == props
    assert [effect.effect_type for effect in outcome.effects].count(kind) == len(found)
    for name, kinds in LISTS.items():
        assert getattr(outcome, name) == (found if kind in kinds else ())
    rolled_back = {effect.effect_type for effect in outcome.rollbacks}
    assert (kind in rolled_back) == kind.startswith("rollback")
    assert {name: attrgetter(name)(outcome) for name in shown} == shown
    assert outcome.unknown_effects == ()
    assert Outcome.from_dict(outcome.to_dict()) == outcome


def test_there_is_a_case_for_each_of_the_39_types() -> None:
    assert sorted([*CASES, *TOLD]) == sorted(generated._PROPS)
    assert len({*CASES, *TOLD}) == 39


@pytest.mark.parametrize("kind", CASES)
def test_a_campaign_gives_it(kind: str, api: t1.IntegrationApi) -> None:
    case = CASES[kind]
    outcome = case.moves(cart(api, kind))
    check(outcome, kind, case.props, case.shown)
    assert outcome.prices.mismatches == outcome.prices.unapplied == []


@pytest.mark.parametrize("kind", TOLD)
def test_a_server_is_told_to_give_it(kind: str) -> None:
    props, typed, shown = TOLD[kind]
    effect = {"campaignId": 1, "rulesetId": 1, "ruleIndex": 0, "ruleName": "Sale"}
    body = {**answer_of("open"), "effects": [{**effect, "effectType": kind, "props": props}]}
    with Server() as server, client_for(server.url) as api:
        server.will_answer(answer(body))
        check(cart(api, kind).update(), kind, [typed], shown)
