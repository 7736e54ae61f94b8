"""All state as JSON, and back; resetting a large state."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from threading import Thread
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talon_one.emulator import DEMO, Campaign, Coupon, CouponValid, Emulator, SetDiscount
from talon_one.emulator.state.codec import dump, load
from talon_one.emulator.support.exact_json import Json, read_own_json, write_json

from .emulator_client import KEY, Shop, item

CONTENT = ["customerSession", "customerProfile", "coupons", "loyalty"]


def close_one(shop: Shop, session_id: str = "order") -> None:
    reply = shop.put(
        session_id,
        profileId="anna",
        couponCodes=["WELCOME10"],
        cartItems=[item(price=9.99, quantity=3, attributes={"deep": [{"x": 0.5}]})],
        state="closed",
        key=f"{session_id}-key",
    )
    assert reply.status == 200


def look(shop: Shop) -> list[str]:
    """What a customer sees: everything that the state decides."""
    return [
        shop.get("order").text,
        shop.put("probe", query="?dry=true", profileId="anna", content=CONTENT).text,
    ]


def test_what_was_restored_goes_on_as_the_original(open_shop: Callable[..., Shop]) -> None:
    one, other = open_shop(DEMO), open_shop(DEMO)
    close_one(one)
    one.clock.advance(days=2)
    seen = look(one)
    snapshot = one.emulator.snapshot()
    other.emulator.restore(snapshot)
    assert other.clock() == one.clock()
    assert look(other) == seen
    assert other.emulator.snapshot() == snapshot
    for shop in (one, other):
        close_one(shop, "another")
    assert other.emulator.snapshot() == one.emulator.snapshot() != snapshot
    assert other.put("another", key="another-key").session["state"] == "closed"


def test_nobody_sees_the_old_state_at_the_time_of_the_new_one(shop: Shop) -> None:
    emulator = shop.emulator
    snapshot = emulator.snapshot()
    could_look: list[bool] = []

    def look() -> None:
        could_look.append(emulator._account.lock.acquire(blocking=False))
        if could_look[-1]:
            emulator._account.lock.release()

    def look_from_another_thread() -> None:
        thread = Thread(target=look)
        thread.start()
        thread.join()

    emulator.clock.add_listener(look_from_another_thread)
    try:
        emulator.restore(snapshot)
        emulator.reset()
    finally:
        emulator.clock.remove_listener(look_from_another_thread)
    assert could_look == [False, False]


def test_a_snapshot_is_json_and_is_not_touched_by_what_follows(shop: Shop) -> None:
    shop.put(cartItems=[item()])
    snapshot = shop.emulator.snapshot()
    shop.put(cartItems=[])
    assert json.loads(snapshot)["applications"][0]["sessions"]["cart"]["state"] == "open"
    shop.emulator.restore(snapshot)
    assert shop.get().session["total"] == 10


def test_an_effect_of_a_type_that_is_not_emulated_does_nothing(
    open_shop: Callable[..., Shop],
) -> None:
    shop = open_shop(DEMO)
    close_one(shop)
    snapshot = shop.emulator.snapshot().replace('"setDiscount"', '"somethingNew"')
    shop.emulator.restore(snapshot)
    cancelled = shop.put("order", state="cancelled")
    assert cancelled.status == 200
    assert [kind for kind, _ in cancelled.effects] == [
        "rollbackCoupon",
        "rollbackAddedLoyaltyPoints",
    ]


def test_a_reset_after_a_restore_is_a_new_beginning(shop: Shop) -> None:
    empty = shop.emulator.snapshot()
    shop.put()
    shop.emulator.restore(shop.emulator.snapshot())
    shop.emulator.reset()
    assert shop.emulator.snapshot() == empty


@pytest.mark.parametrize(
    ("snapshot", "reason"),
    [
        ("", "Expecting value"),
        ("[]", "not a snapshot"),
        ('{"format": 0}', "not a snapshot"),
        ('{"format": 1, "applications": [{"name": "Other"}]}', "Applications"),
        ('{"format": 1, "applications": [{"name": "Shop"}]}', "damaged"),
    ],
)
def test_what_is_no_snapshot_is_refused_and_changes_nothing(
    shop: Shop, snapshot: str, reason: str
) -> None:
    shop.put()
    with pytest.raises(ValueError, match=reason):
        shop.emulator.restore(snapshot)
    assert shop.get().status == 200


def test_a_large_state_is_gone_at_once() -> None:
    campaign = Campaign("A", [SetDiscount(5)], [CouponValid()], [Coupon("CODE")])
    emulator = Emulator([campaign], api_key=KEY)
    with emulator:
        shop = Shop(emulator)
        shop.put()
        (application,) = emulator._account.applications
        session = application.store.sessions["cart"]
        application.store.sessions.update({f"cart-{number}": session for number in range(3000)})
        begun = time.perf_counter()
        emulator.reset()
        assert (
            time.perf_counter() - begun < 0.05
        )  # on a busy machine; benchmarks/emulator.py measures
        assert shop.get("cart-1").status == 404
        shop.close()


@dataclass(frozen=True)
class Circle:
    radius: Decimal


@dataclass(frozen=True)
class Square:
    side: Decimal | int
    name: str = ""


@dataclass(frozen=True)
class Everything:
    """A record with every kind of attribute that records have."""

    json: Json
    shape: Circle | Square
    shapes: Sequence[Circle | Square]
    none: Circle | None
    time: datetime | Literal["immediate"]
    lasts: timedelta
    by_number: Mapping[int, tuple[str, Decimal]]
    by_pair: dict[tuple[int, str], tuple[bytes, ...]]
    words: frozenset[str]
    yes: bool
    choice: Literal["a", "b"]


decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9)
times = st.datetimes(timezones=st.just(timezone.utc))
shapes = st.builds(Circle, decimals) | st.builds(Square, decimals | st.integers(), st.text())
words = st.text(max_size=5)
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
everything = st.builds(
    Everything,
    json=json_values,
    shape=shapes,
    shapes=st.lists(shapes, max_size=3).map(tuple),
    none=st.none() | st.builds(Circle, decimals),
    time=times | st.just("immediate"),
    lasts=st.timedeltas(),
    by_number=st.dictionaries(st.integers(), st.tuples(words, decimals), max_size=3),
    by_pair=st.dictionaries(
        st.tuples(st.integers(), words), st.lists(st.binary(), max_size=2).map(tuple), max_size=3
    ),
    words=st.frozensets(words, max_size=3),
    yes=st.booleans(),
    choice=st.sampled_from(["a", "b"]),
)


@given(everything)
def test_every_record_survives_as_json(record: Everything) -> None:
    text = write_json(dump(record, Everything))
    assert load(read_own_json(text), Everything) == record
