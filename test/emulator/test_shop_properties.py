"""What holds of a shop, whatever its customers do: counters, budgets, points, sales, undoing."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
)

from talon_one.emulator import (
    AddFreeItem,
    AddLoyaltyPoints,
    Application,
    Campaign,
    Coupon,
    CouponValid,
    DeductLoyaltyPoints,
    Emulator,
    Items,
    Limit,
    LoyaltyProgram,
    Referral,
    ReferralValid,
    SessionAttribute,
    SetDiscount,
    SetDiscountPerItem,
    Setup,
)
from talon_one.emulator.effects.discounts import spread
from talon_one.emulator.rules.effect_types import charges

from ..walks import run_walks
from .conftest import LENIENT
from .emulator_client import KEY, MANAGEMENT_KEY, Clock, Shop, item
from .steps import give_back, reopen

BUDGET = 40
SETUP = Setup(
    applications=[
        Application(
            partial_discounts=True,
            campaigns=[
                Campaign(
                    "Codes",
                    [SetDiscount(10), AddFreeItem("sticker")],
                    [CouponValid()],
                    [
                        Coupon("OFTEN"),
                        Coupon("ONCE", usage_limit=1),
                        Coupon("EACH", usage_limit_per_profile=1),
                        Coupon("GIFT", discount_limit=10),
                    ],
                    limits=[Limit("setDiscount", BUDGET)],
                ),
                Campaign("Items", [SetDiscountPerItem(5, items=Items(["a"]))]),
                Campaign(
                    "Points",
                    [
                        AddLoyaltyPoints("miles", points=3),
                        AddLoyaltyPoints("miles", per_item=Items()),
                    ],
                ),
                Campaign(
                    "Spend",
                    [DeductLoyaltyPoints("miles", attribute="spend")],
                    [SessionAttribute("spend")],
                ),
                Campaign(
                    "Friends",
                    [SetDiscount(amount=1)],
                    [ReferralValid()],
                    referrals=[Referral("FRIEND", advocate="zoe", usage_limit=2)],
                ),
            ],
        )
    ],
    loyalty_programs=[LoyaltyProgram("miles", return_policy="unlimited")],
)

names = st.sampled_from(["one", "two", "three", "four"])
carts = st.lists(
    st.builds(
        item,
        st.sampled_from(["a", "b"]),
        st.integers(1, 20),
        st.integers(1, 3),
    ),
    max_size=3,
)
payloads = st.fixed_dictionaries(
    {},
    optional={
        "profileId": st.sampled_from(["anna", "bert", ""]),
        "cartItems": carts,
        "couponCodes": st.lists(
            st.sampled_from(["OFTEN", "ONCE", "EACH", "GIFT", "NO"]), max_size=3
        ),
        "referralCode": st.sampled_from(["FRIEND", ""]),
        "attributes": st.sampled_from([{"spend": 2}, {"spend": None}, {}]),
    },
)
COUNTED = ("closed", "partially_returned")


@contextmanager
def running() -> Iterator[Shop]:
    clock = Clock()
    with Emulator(
        SETUP, api_key=KEY, management_key=MANAGEMENT_KEY, clock=clock, settings=LENIENT
    ) as emulator:
        shop = Shop(emulator, clock)
        yield shop
        shop.close()


def walk(shop: Shop) -> type[RuleBasedStateMachine]:
    class Walk(RuleBasedStateMachine):
        """Customers update, close, cancel, reopen and return at random, dry runs in between."""

        @initialize()
        def empty(self) -> None:
            shop.emulator.reset()
            self.store = shop.emulator._account.applications[0].store

        @rule(name=names, payload=payloads)
        def update(self, name: str, payload: Any) -> None:
            assert shop.put(name, **payload).status in (200, 400)

        @rule(name=names, payload=payloads)
        def close(self, name: str, payload: Any) -> None:
            assert shop.put(name, **payload, state="closed").status in (200, 400)

        @rule(name=names)
        def cancel(self, name: str) -> None:
            assert shop.put(name, state="cancelled").status in (200, 400)

        @rule(name=names)
        def reopen(self, name: str) -> None:
            assert reopen(shop, name).status in (200, 400, 404)

        @rule(name=names, position=st.integers(0, 3))
        def give_back(self, name: str, position: int) -> None:
            reply = give_back(shop, {"position": position, "quantity": 1}, session=name)
            assert reply.status in (200, 400, 404)

        @rule(name=names, payload=payloads, state=st.sampled_from(["open", "closed", "cancelled"]))
        def dry_run(self, name: str, payload: Any, state: str) -> None:
            before = shop.emulator.snapshot()
            assert shop.put(name, query="?dry=true", **payload, state=state).status in (200, 400)
            assert shop.emulator.snapshot() == before

        @rule(name=names, payload=payloads)
        def close_and_cancel(self, name: str, payload: Any) -> None:
            """Cancelling undoes closing: nothing that counts has changed."""
            before = self.counts()
            if shop.put(name, **payload, state="closed").status == 200:
                shop.put(name, state="cancelled")
                assert self.counts() == before

        def counts(self) -> Any:
            store = self.store
            return (
                {
                    code: (each.usage_counter, each.discount_counter)
                    for code, each in store.coupons.items()
                },
                {code: sorted(each.referred) for code, each in store.referrals.items()},
                {key: used for key, used in store.budgets.items() if used},
                {
                    id: (each.closed_sessions, each.total_sales)
                    for id, each in store.profiles.items()
                    if each.closed_sessions
                },
                {
                    profile: self.points(profile)
                    for _, profile in store.ledgers
                    if self.points(profile)
                },
            )

        def points(self, profile: str) -> Decimal:
            ledger = self.store.ledgers.get((1, profile), {}).get("")
            signs = {"addition": 1, "subtraction": -1}
            history = ledger.history if ledger else ()
            return sum((signs[each.kind] * each.points for each in history), Decimal(0))

        @property
        def sales(self) -> list[Any]:
            return [each for each in self.store.sessions.values() if each.state in COUNTED]

        @invariant()
        def coupons_count_the_sessions_that_redeemed_them(self) -> None:
            redeemed = Counter(
                effect["props"]["value"]
                for session in self.sales
                for effect in session.effects
                if effect["effectType"] == "acceptCoupon"
            )
            for code, coupon in self.store.coupons.items():
                assert coupon.usage_counter == redeemed[code]
            assert self.store.coupons["ONCE"].usage_counter <= 1
            for (coupon_id, _), times in self.store.redemptions.items():
                assert 0 <= times <= (1 if coupon_id == self.store.coupons["EACH"].id else 99)
            assert 0 <= self.store.coupons["GIFT"].discount_counter <= 10

        @invariant()
        def referrals_count_their_friends(self) -> None:
            friends = [
                session.profile_id
                for session in self.sales
                for effect in session.effects
                if effect["effectType"] == "acceptReferral"
            ]
            assert sorted(self.store.referrals["FRIEND"].referred) == sorted(friends)
            assert len(friends) <= 2

        @invariant()
        def budgets_are_what_closed_sessions_used_and_are_never_exceeded(self) -> None:
            used: dict[tuple[int, str], Decimal] = {}
            for session in self.sales:
                for effect in session.effects:
                    for action, amount in charges(effect):
                        key = effect["campaignId"], action
                        used[key] = used.get(key, Decimal(0)) + amount
            booked = {key: amount for key, amount in self.store.budgets.items() if amount}
            assert booked == {key: amount for key, amount in used.items() if amount}
            assert used.get((1, "setDiscount"), Decimal(0)) <= BUDGET

        @invariant()
        def profiles_count_their_closed_sessions(self) -> None:
            for id, profile in self.store.profiles.items():
                own = [session for session in self.sales if session.profile_id == id]
                assert profile.closed_sessions == len(own)
                assert profile.total_sales == sum(
                    line["price"] * (line["quantity"] - line.get("returnedQuantity", 0))
                    for session in own
                    for line in session.cart_items
                )

        @invariant()
        def points_are_what_closed_sessions_gave_and_took(self) -> None:
            booked: dict[str, Decimal] = {}
            signs = {"addLoyaltyPoints": 1, "deductLoyaltyPoints": -1}
            for session in self.sales:
                for effect in session.effects:
                    sign = signs.get(effect["effectType"], 0)
                    if sign:
                        value = sign * effect["props"]["value"]
                        booked[session.profile_id] = booked.get(session.profile_id, 0) + value
            for profile in ("anna", "bert"):
                assert self.points(profile) == booked.get(profile, 0)

    return Walk


def test_random_walks_of_customers_keep_the_books() -> None:
    with running() as shop:
        run_walks(walk(shop), walks=60)


KEPT = ("profileId", "couponCodes", "referralCode", "cartItems", "additionalCosts", "identifiers")
changes = st.fixed_dictionaries(
    {},
    optional={
        "profileId": st.sampled_from(["anna", "bert", ""]),
        "couponCodes": st.lists(st.sampled_from(["A", "B"]), max_size=2),
        "referralCode": st.sampled_from(["FRIEND", ""]),
        "cartItems": carts,
        "additionalCosts": st.sampled_from([{}, {"shipping": {"price": 5}}]),
        "identifiers": st.lists(st.sampled_from(["x", "y"]), max_size=2),
        "attributes": st.dictionaries(st.sampled_from("abc"), st.none() | st.integers(0, 3)),
    },
)


@settings(max_examples=40, deadline=None)
@given(st.lists(changes, min_size=1, max_size=5))
def _accumulates(shop: Shop, updates: list[Any]) -> None:
    shop.emulator.reset()
    expected: dict[str, Any] = {
        "profileId": "",
        "couponCodes": [],
        "referralCode": "",
        "cartItems": [],
        "additionalCosts": {},
        "identifiers": [],
    }
    attributes: dict[str, Any] = {}
    for update in updates:
        expected |= {name: update[name] for name in KEPT if name in update}
        attributes |= update.get("attributes", {})
        attributes = {name: value for name, value in attributes.items() if value is not None}
        shop.put(**json.loads(json.dumps(update)))
    session = shop.get().session
    for line in session["cartItems"]:
        del line["position"]
    assert {name: session[name] for name in KEPT} == expected
    assert session["attributes"] == attributes
    assert session["updateCount"] == len(updates)


def test_updates_accumulate_property_by_property() -> None:
    with running() as shop:
        _accumulates(shop)


@settings(max_examples=60, deadline=None)
@given(
    st.decimals("0.01", 1000, places=2),
    st.lists(st.tuples(st.integers(0, 50), st.integers(1, 4)), min_size=1, max_size=5),
)
@example(Decimal("0.01"), [(1, 6), (0, 1)])
def test_a_spread_discount_adds_up_exactly(amount: Decimal, lines: list[tuple[int, int]]) -> None:
    bases = [Decimal(price) for price, quantity in lines for _ in range(quantity)]
    parts = spread(amount, bases)
    assert sum(parts) == (amount if any(bases) else 0)
    assert all(part >= 0 for part in parts)
    assert not any(part for part, base in zip(parts, bases, strict=True) if not base)
