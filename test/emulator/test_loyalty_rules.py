"""Loyalty: pending and expiring points, spending, debts, return policies, tiers, subledgers, cards.

What is booked when, the order of spending, the return policies and the shape of balances are
documented; what is not is said in `loyalty.ledgers` and `loyalty.tiers`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from talon_one.emulator import (
    AddLoyaltyPoints,
    Campaign,
    Coupon,
    CouponValid,
    DeductLoyaltyPoints,
    ExtendLoyaltyPointsExpiryDate,
    InTier,
    Items,
    LoyaltyBalance,
    LoyaltyProgram,
    SessionAttribute,
    SetDiscount,
    SetLoyaltyPointsExpiryDate,
    Setup,
    Tier,
)
from talon_one.emulator.state.records.loyalty import Card

from .emulator_client import START, Shop, item
from .steps import give_back, kinds, ledger, of_kind, points, reopen

OpenShop = Callable[..., Shop]


def earn(effect: AddLoyaltyPoints) -> Campaign:
    return Campaign("Earn", [effect], [SessionAttribute("earn")])


SPEND = Campaign(
    "Spend", [DeductLoyaltyPoints("miles", attribute="spend")], [SessionAttribute("spend")]
)


def program(**more: Any) -> list[LoyaltyProgram]:
    return [LoyaltyProgram("miles", **more)]


def miles(open_shop: OpenShop, *campaigns: Campaign, **more: Any) -> Shop:
    """A shop that gives a mile for each currency unit and lets customers spend them."""
    everyone = campaigns or (earn(AddLoyaltyPoints("miles")), SPEND)
    return open_shop(Setup(campaigns=everyone, loyalty_programs=program(**more)))


def buy(shop: Shop, session: str, price: float, **more: Any) -> Any:
    return shop.put(
        session,
        profileId="anna",
        cartItems=[item(price=price)],
        state="closed",
        attributes={"earn": True},
        **more,
    )


def spend(shop: Shop, session: str, miles: float) -> Any:
    return shop.put(session, profileId="anna", state="closed", attributes={"spend": miles})


def test_points_are_active_at_once_and_for_ever_unless_the_program_says_otherwise(
    open_shop: OpenShop,
) -> None:
    shop = miles(open_shop)
    (props,) = of_kind(buy(shop, "one", 10), "addLoyaltyPoints")
    assert not {"startDate", "expiryDate", "awaitsActivation"} & set(props)
    shop.clock.move(days=10_000)
    assert points(shop) == (10, 0, 0)


def test_pending_points_become_active_and_active_ones_expire(open_shop: OpenShop) -> None:
    shop = miles(open_shop, pending="14D", validity="30D")
    (props,) = of_kind(buy(shop, "one", 10), "addLoyaltyPoints")
    assert props["startDate"] == "2026-03-15T12:00:00Z"
    assert props["expiryDate"] == "2026-04-14T12:00:00Z"
    assert points(shop) == (0, 10, 0)
    shop.clock.set(START + timedelta(days=14))
    assert points(shop) == (10, 0, 0)
    shop.clock.set(START + timedelta(days=44, seconds=-1))
    assert points(shop) == (10, 0, 0)
    shop.clock.set(START + timedelta(days=44))
    assert points(shop) == (0, 0, 0)


def test_an_effect_may_have_a_timing_of_its_own(open_shop: OpenShop) -> None:
    effect = AddLoyaltyPoints("miles", pending="immediate", validity="1D_U")
    shop = miles(open_shop, earn(effect), pending="14D")
    (props,) = of_kind(buy(shop, "one", 10), "addLoyaltyPoints")
    assert props["expiryDate"] == "2026-03-03T00:00:00Z"
    assert points(shop) == (10, 0, 0)


def test_points_that_await_an_action_stay_pending(open_shop: OpenShop) -> None:
    shop = miles(open_shop, pending="on_action", validity="30D")
    (props,) = of_kind(buy(shop, "one", 10), "addLoyaltyPoints")
    assert (props["awaitsActivation"], props["validityDuration"]) == (True, "30D")
    assert "expiryDate" not in props
    shop.clock.move(days=1000)
    assert points(shop) == (0, 10, 0)


def test_the_points_of_each_unit_name_its_line_and_place(open_shop: OpenShop) -> None:
    shop = miles(open_shop, earn(AddLoyaltyPoints("miles", per_item=Items(skus=["a"]))))
    cart = [item("b", 5), item("a", 10, quantity=2)]
    reply = shop.put(profileId="anna", cartItems=cart, attributes={"earn": True})
    assert [
        (props["cartItemPosition"], props["cartItemSubPosition"], props["value"])
        for props in of_kind(reply, "addLoyaltyPoints")
    ] == [(1, 0, 10), (1, 1, 10)]
    uuids = {props["transactionUUID"] for props in of_kind(reply, "addLoyaltyPoints")}
    assert len(uuids) == 2


def test_only_active_points_can_be_spent(open_shop: OpenShop) -> None:
    shop = miles(open_shop, pending="14D")
    buy(shop, "one", 10)
    assert kinds(spend(shop, "two", 10)) == []
    shop.clock.move(days=14)
    assert kinds(spend(shop, "three", 11)) == []
    assert kinds(spend(shop, "four", 10)) == ["deductLoyaltyPoints"]
    assert points(shop) == (0, 0, 0)


def test_the_points_that_expire_first_are_spent_first_and_unlimited_ones_last(
    open_shop: OpenShop,
) -> None:
    timings = {"late": "30D", "never": "unlimited", "soon": "10D"}
    campaigns = [
        Campaign(
            name,
            [AddLoyaltyPoints("miles", points=10, validity=validity)],
            [CouponValid()],
            [Coupon(name.upper())],
        )
        for name, validity in timings.items()
    ]
    shop = miles(open_shop, *campaigns, SPEND)
    for code in ("LATE", "NEVER", "SOON"):
        shop.put(code, profileId="anna", couponCodes=[code], state="closed")
    spend(shop, "spent", 15)
    shop.clock.move(days=10)
    assert points(shop) == (15, 0, 0)  # 5 of LATE, 10 of NEVER
    shop.clock.move(days=20)
    assert points(shop) == (10, 0, 0)


def test_tentative_balances_are_those_after_the_session_closes(open_shop: OpenShop) -> None:
    shop = miles(open_shop, earn(AddLoyaltyPoints("miles", pending="1D")), SPEND)
    buy(shop, "one", 10)
    shop.clock.move(days=1)
    reply = shop.put(
        profileId="anna",
        cartItems=[item(price=7)],
        attributes={"earn": True, "spend": 4},
        content=["loyalty"],
    )
    tentative = reply.body["loyalty"]["programs"]["1"]["ledger"]
    assert (tentative["currentBalance"], tentative["pendingBalance"]) == (10, 0)
    assert (tentative["tentativeCurrentBalance"], tentative["tentativePendingBalance"]) == (6, 7)
    assert points(shop) == (10, 0, 0)
    shop.put(state="closed")
    assert points(shop) == (6, 7, 0)


@pytest.mark.parametrize(
    ("policy", "pending", "spent", "taken", "left"),
    [
        # what is pending is taken by every policy
        ("only_pending", "14D", 0, 10, (0, 0, 0)),
        ("within_balance", "14D", 0, 10, (0, 0, 0)),
        ("unlimited", "14D", 0, 10, (0, 0, 0)),
        # what is active
        ("only_pending", "immediate", 0, None, (10, 0, 0)),
        ("within_balance", "immediate", 0, 10, (0, 0, 0)),
        ("unlimited", "immediate", 0, 10, (0, 0, 0)),
        # what is spent
        ("only_pending", "immediate", 6, None, (4, 0, 0)),
        ("within_balance", "immediate", 6, 4, (0, 0, 0)),
        ("unlimited", "immediate", 6, 10, (0, 0, 6)),
    ],
)
@pytest.mark.parametrize("undo", ["cancel", "reopen"])
def test_a_return_policy_bounds_what_is_taken_back(
    open_shop: OpenShop,
    policy: Any,
    pending: str,
    spent: int,
    taken: int | None,
    left: tuple[int, int, int],
    undo: str,
) -> None:
    shop = miles(open_shop, return_policy=policy, pending=pending)
    buy(shop, "one", 10)
    if spent:
        spend(shop, "two", spent)
    reply = shop.put("one", state="cancelled") if undo == "cancel" else reopen(shop, "one")
    rolled_back = [props["value"] for props in of_kind(reply, "rollbackAddedLoyaltyPoints")]
    assert rolled_back == ([] if taken is None else [taken])
    assert points(shop) == left


def test_other_active_points_make_up_for_spent_ones(open_shop: OpenShop) -> None:
    shop = miles(open_shop, return_policy="within_balance")
    buy(shop, "one", 10)
    spend(shop, "two", 8)
    buy(shop, "three", 5)
    shop.put("one", state="cancelled")
    assert points(shop) == (0, 0, 0)


def test_new_points_pay_a_debt_first(open_shop: OpenShop) -> None:
    shop = miles(open_shop, return_policy="unlimited")
    buy(shop, "one", 10)
    spend(shop, "two", 10)
    shop.put("one", state="cancelled")
    assert points(shop) == (0, 0, 10)
    buy(shop, "three", 4)
    assert points(shop) == (0, 0, 6)
    buy(shop, "four", 9)
    assert points(shop) == (3, 0, 0)


def test_pending_points_pay_a_debt_when_they_become_active(open_shop: OpenShop) -> None:
    late = Campaign(
        "Late",
        [AddLoyaltyPoints("miles", points=7, pending="5D")],
        [CouponValid()],
        [Coupon("LATE")],
    )
    shop = miles(
        open_shop,
        earn(AddLoyaltyPoints("miles")),
        SPEND,
        late,
        return_policy="unlimited",
    )
    buy(shop, "one", 10)
    spend(shop, "two", 10)
    shop.put("one", state="cancelled")
    shop.put("three", profileId="anna", couponCodes=["LATE"], state="closed")
    assert points(shop) == (0, 7, 10)
    shop.clock.move(days=5)
    assert points(shop) == (0, 0, 3)


def test_spent_points_come_back_as_they_were(open_shop: OpenShop) -> None:
    shop = miles(open_shop, validity="30D")
    buy(shop, "one", 10)
    spend(shop, "two", 10)
    shop.clock.move(days=29)
    (props,) = of_kind(shop.put("two", state="cancelled"), "rollbackDeductedLoyaltyPoints")
    assert (props["value"], props["expiryDate"]) == (10, "2026-03-31T12:00:00Z")
    assert points(shop) == (10, 0, 0)
    shop.clock.move(days=1)
    assert points(shop) == (0, 0, 0)


def test_points_that_expired_unused_are_not_taken_from_others(open_shop: OpenShop) -> None:
    shop = miles(open_shop, validity="30D")
    buy(shop, "one", 10)
    shop.clock.move(days=30)
    buy(shop, "two", 5)
    assert shop.put("one", state="cancelled").effects == []
    assert points(shop) == (5, 0, 0)


def test_a_return_takes_back_the_points_of_the_returned_units(open_shop: OpenShop) -> None:
    shop = miles(open_shop, earn(AddLoyaltyPoints("miles", per_item=Items())))
    cart = [item("a", 3), item("b", 5, quantity=2)]
    shop.put(profileId="anna", cartItems=cart, attributes={"earn": True}, state="closed")
    reply = give_back(shop, {"position": 1, "quantity": 1})
    (props,) = of_kind(reply, "rollbackAddedLoyaltyPoints")
    assert (props["value"], props["cartItemPosition"], props["cartItemSubPosition"]) == (5, 1, 0)
    assert points(shop) == (8, 0, 0)
    shop.put(state="cancelled")
    assert points(shop) == (0, 0, 0)


def test_extending_the_expiry_moves_active_and_pending_points_that_expire(
    open_shop: OpenShop,
) -> None:
    extend = Campaign(
        "Extend",
        [ExtendLoyaltyPointsExpiryDate("miles", by="1M")],
        [CouponValid()],
        [Coupon("MORE")],
    )
    shop = miles(open_shop, earn(AddLoyaltyPoints("miles")), extend, validity="30D")
    (added,) = of_kind(buy(shop, "one", 10), "addLoyaltyPoints")
    reply = shop.put("two", profileId="anna", couponCodes=["MORE"], state="closed")
    (props,) = of_kind(reply, "extendLoyaltyPointsExpiryDate")
    assert props["affectedTransactions"] == [
        {
            "transactionUUID": added["transactionUUID"],
            "previousExpiryDate": "2026-03-31T12:00:00Z",
            "newExpiryDate": "2026-04-30T12:00:00Z",
        }
    ]
    shop.clock.move(days=31)
    assert points(shop) == (10, 0, 0)
    shop.clock.move(days=30)
    assert points(shop) == (0, 0, 0)


def test_setting_the_expiry_is_for_unlimited_points_too(open_shop: OpenShop) -> None:
    end = Campaign(
        "End",
        [SetLoyaltyPointsExpiryDate("miles", to=START + timedelta(days=3))],
        [CouponValid()],
        [Coupon("LESS")],
    )
    shop = miles(open_shop, earn(AddLoyaltyPoints("miles")), end)
    buy(shop, "one", 10)
    shop.put("two", profileId="anna", couponCodes=["LESS"], state="closed")
    shop.clock.move(days=2)
    assert points(shop) == (10, 0, 0)
    shop.clock.move(days=1)
    assert points(shop) == (0, 0, 0)


def test_subledgers_are_apart_and_empty_ones_are_left_out(open_shop: OpenShop) -> None:
    campaigns = [
        earn(AddLoyaltyPoints("miles", subledger="shoes")),
        Campaign("Rich", [SetDiscount(1)], [LoyaltyBalance("miles", 10)]),
        Campaign("Shoe fan", [SetDiscount(2)], [LoyaltyBalance("miles", 10, subledger="shoes")]),
    ]
    shop = miles(open_shop, *campaigns)
    body = shop.put(profileId="anna", content=["loyalty"]).body
    assert "subLedgers" not in body["loyalty"]["programs"]["1"]
    buy(shop, "one", 10)
    reply = shop.put(profileId="anna", cartItems=[item()], content=["loyalty"])
    program = reply.body["loyalty"]["programs"]["1"]
    assert program["ledger"]["currentBalance"] == 0
    assert program["subLedgers"]["shoes"]["currentBalance"] == 10
    assert [props["name"] for props in of_kind(reply, "setDiscount")] == ["Shoe fan"]


TIERS = (Tier("gold", 100), Tier("silver", 50))


def tier(shop: Shop) -> str | None:
    current = ledger(shop).get("currentTier")
    return None if current is None else str(current["name"])


def test_points_lift_a_customer_into_tiers(open_shop: OpenShop) -> None:
    campaigns = [
        earn(AddLoyaltyPoints("miles")),
        Campaign("Nobody", [SetDiscount(1)], [InTier("miles", [])]),
        Campaign("Somebody", [SetDiscount(2)], [InTier("miles", ["silver", "gold"])]),
    ]
    shop = miles(open_shop, *campaigns, tiers=TIERS)
    found = ledger(shop)
    assert (found["nextTierName"], found["pointsToNextTier"]) == ("silver", 50)
    assert "currentTier" not in found
    first = buy(shop, "one", 60)
    assert of_kind(first, "changeLoyaltyTierLevel") == [
        {"ruleTitle": "Earn", "programId": 1, "subLedgerId": "", "newTierName": "silver"}
    ]
    assert [props["name"] for props in of_kind(first, "setDiscount")] == ["Nobody"]
    found = ledger(shop)
    assert (found["currentTier"]["name"], found["nextTierName"]) == ("silver", "gold")
    assert found["pointsToNextTier"] == 40
    second = buy(shop, "two", 40)
    assert of_kind(second, "changeLoyaltyTierLevel")[0]["previousTierName"] == "silver"
    assert [props["name"] for props in of_kind(second, "setDiscount")] == ["Somebody"]
    found = ledger(shop)
    assert (found["currentTier"]["name"], "nextTierName" in found) == ("gold", False)


def test_a_preview_tells_the_tier_that_closing_will_bring(open_shop: OpenShop) -> None:
    shop = miles(open_shop, tiers=TIERS)
    reply = shop.put(profileId="anna", cartItems=[item(price=60)], attributes={"earn": True})
    assert kinds(reply) == ["addLoyaltyPoints", "changeLoyaltyTierLevel"]
    assert tier(shop) is None


def test_without_expiry_a_tier_follows_the_points_down(open_shop: OpenShop) -> None:
    shop = miles(open_shop, tiers=TIERS)
    buy(shop, "one", 110)
    assert tier(shop) == "gold"
    assert kinds(spend(shop, "two", 20)) == ["deductLoyaltyPoints"]
    assert tier(shop) == "silver"
    shop.put("one", state="cancelled")
    assert tier(shop) is None


@pytest.mark.parametrize(("downgrade", "after"), [("one_down", "silver"), ("balance_based", None)])
def test_a_tier_is_kept_until_it_expires_and_then_left_by_the_policy(
    open_shop: OpenShop, downgrade: Any, after: str | None
) -> None:
    shop = miles(open_shop, tiers=TIERS, tiers_expire_in="1Y", tiers_downgrade=downgrade)
    buy(shop, "one", 110)
    current = ledger(shop)["currentTier"]
    assert current["startDate"] == "2026-03-01T12:00:00Z"
    assert current["expiryDate"] == "2027-03-01T12:00:00Z"
    assert current["downgradePolicy"] == downgrade
    spend(shop, "two", 100)
    shop.clock.set(START.replace(year=2027) - timedelta(seconds=1))
    assert tier(shop) == "gold"
    shop.clock.set(START.replace(year=2027))
    assert tier(shop) == after


def test_a_tier_is_renewed_if_the_points_are_enough_when_it_expires(open_shop: OpenShop) -> None:
    shop = miles(open_shop, tiers=TIERS, tiers_expire_in="1Y")
    buy(shop, "one", 110)
    shop.clock.set(START.replace(year=2027))
    current = ledger(shop)["currentTier"]
    assert (current["name"], current["expiryDate"]) == ("gold", "2028-03-01T12:00:00Z")


@pytest.mark.parametrize("downgrade", ["one_down", "balance_based"])
def test_tiers_that_expire_every_second_are_computed_over_years(
    open_shop: OpenShop, downgrade: Any
) -> None:
    shop = miles(open_shop, tiers=TIERS, tiers_expire_in="1s", tiers_downgrade=downgrade)
    buy(shop, "one", 110)
    shop.clock.set(START.replace(year=2226))
    current = ledger(shop)["currentTier"]
    assert current["name"] == "gold"
    assert current["startDate"] == "2226-03-01T12:00:00Z"
    spend(shop, "two", 100)
    shop.clock.set(START.replace(year=2426))
    assert tier(shop) is None


def test_a_tier_may_expire_by_the_calendar_of_the_program(open_shop: OpenShop) -> None:
    shop = miles(
        open_shop,
        tiers=TIERS,
        tiers_expire_in="1Y",
        tiers_expiration="absolute_expiration",
        tier_cycle_start=START.replace(year=2020, month=1, day=1, hour=0),
    )
    buy(shop, "one", 110)
    assert ledger(shop)["currentTier"]["expiryDate"] == "2027-01-01T00:00:00Z"


def test_points_that_become_active_later_lift_a_customer_then(open_shop: OpenShop) -> None:
    shop = miles(open_shop, tiers=TIERS, pending="7D")
    assert kinds(buy(shop, "one", 60)) == ["addLoyaltyPoints"]
    shop.clock.move(days=6)
    assert tier(shop) is None
    shop.clock.move(days=1)
    assert ledger(shop)["currentTier"]["startDate"] == "2026-03-08T12:00:00Z"


@pytest.mark.parametrize(
    ("policy", "pending", "joined"),
    [
        ("points_earned", "7D", "2026-03-01T12:00:00Z"),
        ("points_activated", "7D", None),
        ("points_activated", "immediate", "2026-03-01T12:00:00Z"),
        ("not_join", "immediate", None),
    ],
)
def test_a_join_policy_says_when_points_make_a_member(
    open_shop: OpenShop, policy: Any, pending: str, joined: str | None
) -> None:
    shop = miles(open_shop, join_policy=policy, pending=pending)
    reply = buy(shop, "one", 10, content=["loyalty"])
    assert reply.body["loyalty"]["programs"]["1"].get("joinDate") == joined


def with_card(shop: Shop, status: str = "active") -> None:
    store = shop.emulator._account.applications[0].store
    store.cards[1, "CARD-1"] = Card(store.take_id("card"), 1, "CARD-1", START, status)


def test_the_points_of_a_card_based_program_are_on_the_card(open_shop: OpenShop) -> None:
    shop = miles(open_shop, card_based=True)
    assert kinds(buy(shop, "none", 10)) == []
    with_card(shop)
    reply = buy(shop, "one", 10, loyaltyCards=["CARD-1"], content=["loyalty"])
    (props,) = of_kind(reply, "addLoyaltyPoints")
    assert (props["cardIdentifier"], props["recipientIntegrationId"]) == ("CARD-1", "anna")
    (card,) = reply.body["loyalty"]["cards"]
    assert (card["identifier"], card["ledger"]["currentBalance"]) == ("CARD-1", 10)
    assert reply.body["loyalty"]["programs"] == {}
    cancelled = shop.put("one", state="cancelled", content=["loyalty"])
    (undone,) = of_kind(cancelled, "rollbackAddedLoyaltyPoints")
    assert undone["cardIdentifier"] == "CARD-1"
    assert cancelled.body["loyalty"]["cards"][0]["ledger"]["currentBalance"] == 0


def test_a_card_that_is_not_active_is_refused(open_shop: OpenShop) -> None:
    shop = miles(open_shop, card_based=True)
    with_card(shop, "inactive")
    assert buy(shop, "one", 10, loyaltyCards=["CARD-1"]).faults == [
        ("Unknown", "/customerSession/loyaltyCards/0")
    ]


def test_a_card_that_was_blocked_earns_nothing_and_gives_back_what_it_earned(
    open_shop: OpenShop,
) -> None:
    shop = miles(open_shop, card_based=True)
    with_card(shop)
    buy(shop, "one", 10, loyaltyCards=["CARD-1"])
    assert kinds(shop.put("two", profileId="anna", loyaltyCards=["CARD-1"])) == []
    with_card(shop, "inactive")
    more = shop.put("two", cartItems=[item()], attributes={"earn": True})
    assert more.effects == []
    (undone,) = of_kind(shop.put("one", state="cancelled"), "rollbackAddedLoyaltyPoints")
    assert (undone["value"], undone["cardIdentifier"]) == (10, "CARD-1")


def test_points_are_unrounded(open_shop: OpenShop) -> None:
    shop = miles(open_shop, earn(AddLoyaltyPoints("miles", points_per_unit="0.333")))
    buy(shop, "one", 9.99)
    assert points(shop) == (Decimal("3.32667"), 0, 0)


def test_what_a_session_spent_comes_back_before_what_it_earned_is_taken(
    open_shop: OpenShop,
) -> None:
    shop = miles(open_shop, return_policy="within_balance")
    buy(shop, "one", 5)
    shop.put(
        "two",
        profileId="anna",
        cartItems=[item(price=10)],
        attributes={"earn": True, "spend": 5},
        state="closed",
    )
    spend(shop, "three", 8)
    assert points(shop) == (2, 0, 0)
    cancelled = shop.put("two", state="cancelled")
    assert [props["value"] for _, props in cancelled.effects] == [7, 5]
    assert points(shop) == (0, 0, 0)
