"""Keeping a `SessionState` between requests: exact, complete, and going on as if nothing had been."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import talon_one as t1
from talon_one.emulator import Emulator
from talon_one.helpers import IllegalTransition, OutcomeUnknownError, PriceRules, SessionState
from talon_one.helpers.money import json_value

from ..server import Server, answer
from .fixtures import (
    READ,
    UPDATE,
    answer_of,
    bring_to,
    cart,
    client_for,
    client_of,
    lines,
    operations,
    returned,
    session_sent,
    stored,
    times_redeemed,
)

Keep = Callable[[SessionState], SessionState]


def through_dict(session: SessionState) -> SessionState:
    """By way of what a JSON column of a database makes of it."""
    text = json.dumps(session.to_dict(), default=float)
    return SessionState.from_dict(session.api, json.loads(text))


WAYS: dict[str, Keep] = {
    "to_json": lambda session: SessionState.from_json(session.api, session.to_json()),
    "to_json, bytes": lambda session: SessionState.from_json(
        session.api, session.to_json().encode()
    ),
    "to_dict": lambda session: SessionState.from_dict(session.api, session.to_dict()),
    "to_dict, dumped": through_dict,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda session: pickle.loads(pickle.dumps(session)),
}
EXACT = ("to_json", "to_json, bytes", "copy", "deepcopy", "pickle")
"""The ways that keep the zero in 9.50; a dict has 9.5, the same number."""


def exact(text: str | bytes) -> Any:
    """JSON with numbers as they are."""
    return json.loads(text, parse_float=Decimal)


@pytest.fixture
def api(emulator: Emulator) -> Iterator[t1.IntegrationApi]:
    # A key is in a pickle only if one wants it there.
    with client_of(emulator, pickle_secrets=True) as api:
        yield api


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("state", [None, "open", "closed", "partially_returned", "cancelled"])
def test_nothing_is_lost_and_nothing_is_sent(
    emulator: Emulator, api: t1.IntegrationApi, state: str | None, way: str
) -> None:
    session = bring_to(api, state)
    session.set_attribute("seen", True)
    emulator.requests.clear()
    kept = WAYS[way](session)
    assert len(emulator.requests) == 0
    assert kept is not session
    assert type(kept) is SessionState
    if way in EXACT:
        assert kept.to_json() == session.to_json()
    assert exact(kept.to_json()) == exact(session.to_json())
    assert kept.session_id == session.session_id
    assert kept.state == session.state
    assert kept.content == session.content
    assert kept.response_content == list(session.response_content)
    assert kept.prices.total == session.prices.total
    if session.outcome is not None:
        assert kept.outcome is not None
        assert kept.outcome.effects == session.outcome.effects
        assert kept.outcome.active_effects == session.outcome.active_effects


@pytest.mark.parametrize("way", WAYS)
def test_a_copy_goes_its_own_way(api: t1.IntegrationApi, way: str) -> None:
    session = bring_to(api, "open")
    before = session.to_json()
    kept = WAYS[way](session)
    kept.set_quantity("MUG", 9)
    kept.item("HAT").name = "Another hat"
    kept.add_coupon("A")
    kept.set_attribute("a", 1)
    kept.set_additional_cost("shipping", 1)
    assert session.to_json() == before


@pytest.mark.parametrize("way", WAYS)
def test_what_was_not_sent_yet_is_sent_afterwards_and_nothing_else(
    emulator: Emulator, api: t1.IntegrationApi, way: str
) -> None:
    session = bring_to(api, "open")
    session.remove_coupon("WELCOME10")
    session.set_attribute("channel", "web")
    session = WAYS[way](session)
    session.update()
    session = WAYS[way](session)
    session.update()
    sent = [session_sent(request) for request in emulator.requests[-2:]]
    assert sent == [{"couponCodes": [], "attributes": {"channel": "web"}}, {}]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("done", [True, False], ids=["done", "not done"])
def test_a_doubt_is_kept_and_can_be_settled_by_another_process(
    emulator: Emulator, api: t1.IntegrationApi, done: bool, way: str
) -> None:
    session = bring_to(api, "open")
    emulator.fail_next(reset=True, after_processing=done)
    with pytest.raises(OutcomeUnknownError) as raised:
        session.close()
    session = WAYS[way](session)
    emulator.requests.clear()
    assert session.close().state == stored(api).state == "closed"
    assert operations(emulator)[0] == READ
    assert times_redeemed(emulator) == 1
    again = [
        request.headers["idempotency-key"] for request in emulator.requests.for_operation(UPDATE)
    ]
    assert again == ([] if done else [raised.value.idempotency_key])


@pytest.mark.parametrize("way", WAYS)
def test_a_return_of_unknown_fate_is_kept_too(
    emulator: Emulator, api: t1.IntegrationApi, way: str
) -> None:
    session = bring_to(api, "closed")
    emulator.fail_next(reset=True, after_processing=True)
    with pytest.raises(OutcomeUnknownError):
        session.return_items({"MUG": 1, 1: 1})
    session = WAYS[way](session)
    session.return_items({"MUG": 1, 1: 1})
    assert returned(api) == [1, 1]


@pytest.mark.parametrize("way", WAYS)
def test_units_that_are_left_are_known_afterwards(api: t1.IntegrationApi, way: str) -> None:
    session = WAYS[way](bring_to(api, "partially_returned"))
    with pytest.raises(t1.ApiValueError, match="only 1 left"):
        session.return_items({"MUG": 2})
    session.return_items({"MUG": 1})
    assert lines(api)[0].returned_quantity == 2


@pytest.mark.parametrize("way", WAYS)
def test_a_closed_session_still_gives_its_last_outcome(
    emulator: Emulator, api: t1.IntegrationApi, way: str
) -> None:
    session = WAYS[way](bring_to(api, "closed"))
    emulator.requests.clear()
    assert session.close().accepted_coupons == ("WELCOME10",)
    with pytest.raises(IllegalTransition):
        session.update()
    assert len(emulator.requests) == 0


def test_settings_of_a_session_are_kept(api: t1.IntegrationApi) -> None:
    rules = PriceRules(discount_scope="cartItems")
    session = cart(api, response_content=("loyalty", "customerSession"), price_rules=rules)
    for keep in WAYS.values():
        kept = keep(session)
        assert list(kept.response_content) == ["loyalty", "customerSession"]
        assert kept.price_rules == rules


def test_a_class_of_ones_own_stays_what_it_is(api: t1.IntegrationApi) -> None:
    class Checkout(SessionState):
        def ship(self) -> None:
            self.set_additional_cost("shipping", 5)

    checkout = Checkout(api, "cart")
    checkout.ship()
    assert type(copy.copy(checkout)) is Checkout
    assert type(Checkout.from_json(api, checkout.to_json())) is Checkout
    assert type(Checkout.from_dict(api, checkout.to_dict())) is Checkout
    checkout.update()
    assert type(Checkout.load(api, "cart")) is Checkout


def test_a_pickle_holds_no_key_unless_it_is_wanted(emulator: Emulator) -> None:
    with client_of(emulator) as api:
        session = bring_to(api, "open")
        assert emulator.api_key.encode() not in pickle.dumps(session)
        assert emulator.api_key not in session.to_json()
        kept: SessionState = pickle.loads(pickle.dumps(session))
        kept.api = api
        assert kept.update().state == "open"


def test_a_session_of_one_client_may_go_on_with_another(emulator: Emulator) -> None:
    with client_of(emulator) as api:
        text = bring_to(api, "open").to_json()
    with client_of(emulator) as api:
        assert SessionState.from_json(api, text).close().state == "closed"


@pytest.mark.parametrize(
    "damage",
    [
        {"outcome": []},
        {"responseContent": None},
        {"priceRules": {"discount_scope": None}},
        {"returns": [[[[0, []]], "1", False]]},
        {"returns": [[[[0, 0]], "much", False]]},
    ],
    ids=str,
)
def test_damaged_text_is_refused_when_it_is_read_and_not_later(
    api: t1.IntegrationApi, damage: Any
) -> None:
    kept = bring_to(api, "partially_returned").to_dict()
    (kept["outcome"] if "returns" in damage else kept).update(damage)
    with pytest.raises(t1.ApiValueError):
        SessionState.from_dict(api, kept)


# Every digit

amounts = st.decimals(min_value=0, allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | amounts
    | st.text(st.characters(codec="utf-8"))
    | st.datetimes(timezones=st.just(timezone.utc)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=9)


@st.composite
def contents(draw: st.DrawFn) -> Callable[[SessionState], None]:
    lines = draw(st.lists(st.tuples(texts, st.integers(1, 9), amounts), max_size=4))
    codes = draw(st.none() | st.lists(texts, max_size=3))
    costs = draw(st.dictionaries(texts, amounts, max_size=3))
    attributes = draw(st.dictionaries(texts, values, max_size=4))
    referral = draw(st.none() | texts)

    def fill(session: SessionState) -> None:
        for sku, quantity, price in lines:
            session.add_item(sku, quantity, price=price, attributes=dict(attributes) or None)
        if codes is not None:
            session.coupon_codes = codes
        for name, price in costs.items():
            session.set_additional_cost(name, price)
        for name, value in attributes.items():
            session.set_attribute(name, value)
        session.referral_code = referral

    return fill


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@settings(max_examples=40, deadline=None)
@given(contents())
@example(lambda session: session.add_item("A", price="0.10000000000000000000000000000001"))
@example(lambda session: session.add_item("A", price="12345678901234567890.12345678901234567890"))
@example(lambda session: session.set_attribute("none", None))
@example(
    lambda session: session.set_attribute(
        "when", datetime(2026, 3, 1, 12, 0, 0, 123456, timezone.utc)
    )
)
def test_content_is_kept_exactly(server: Server, fill: Callable[[SessionState], None]) -> None:
    server.asked.clear()
    with client_for(server.url, pickle_secrets=True) as api:
        session = SessionState(api, "cart")
        fill(session)
        for each in (session, *(WAYS[way](session) for way in (*EXACT, "to_dict"))):
            server.will_answer(answer(answer_of("open")))
            each.preview()
    whole, *others, of_dict = (asked.body for asked in server.asked)
    assert others == [whole] * len(EXACT)
    assert json_value(exact(of_dict)) == json_value(exact(whole))


def test_amounts_of_answers_are_kept_exactly(api: t1.IntegrationApi) -> None:
    session = SessionState(api, "cart")
    session.add_item("HAT", price="99.990000000000000000000001")
    session.add_coupon("WELCOME10")
    session.update()
    total = session.prices.total
    assert total == Decimal("89.9910000000000000000000009")
    for way in (*EXACT, "to_dict"):
        assert WAYS[way](session).prices.total == total


# What is no session

BROKEN = [
    "",
    "no JSON",
    "null",
    "[]",
    "17",
    '"text"',
    "{}",
    '{"sessionId": "cart"}',
    b"\xff\xfe",
]


@pytest.mark.parametrize("text", BROKEN)
def test_what_is_something_else_is_refused(api: t1.IntegrationApi, text: Any) -> None:
    with pytest.raises((t1.ApiValueError, t1.ApiTypeError)):
        SessionState.from_json(api, text)


@pytest.mark.parametrize("data", [None, [], 17, {}, {"sessionId": "cart"}])
def test_what_is_no_dict_of_a_session_is_refused(api: t1.IntegrationApi, data: Any) -> None:
    with pytest.raises((t1.ApiValueError, t1.ApiTypeError)):
        SessionState.from_dict(api, data)


PARTS = (
    "format",
    "gifts",
    "priced",
    "token",
    "updates",
    "sessionId",
    "state",
    "content",
    "unsent",
    "pending",
    "outcome",
    "responseContent",
    "priceRules",
)


@pytest.mark.parametrize("part", PARTS)
def test_a_session_of_which_a_part_is_missing_is_refused(api: t1.IntegrationApi, part: str) -> None:
    whole = bring_to(api, "open").to_dict()
    assert set(whole) == set(PARTS)
    del whole[part]
    with pytest.raises(t1.ApiValueError):
        SessionState.from_dict(api, whole)


def test_a_text_that_lacks_a_member_is_refused_with_its_name(api: t1.IntegrationApi) -> None:
    saved = json.loads(SessionState(api, "S-1").to_json())
    del saved["token"]
    message = r"^expected the result of to_json\(\): it has no 'token'$"
    with pytest.raises(t1.ApiValueError, match=message):
        SessionState.from_json(api, json.dumps(saved))
