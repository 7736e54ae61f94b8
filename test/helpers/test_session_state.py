"""`SessionState`: what is set, what of it is sent, and what comes back."""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from threading import Barrier
from typing import Any

import pytest

import talon_one as t1
from talon_one.emulator import Emulator
from talon_one.helpers import SessionOptions, SessionState

from ..server import Server, answer
from .fixtures import (
    EMPTY,
    READ,
    RETURN,
    UPDATE,
    answer_of,
    bring_to,
    cart,
    client_for,
    lines,
    operations,
    returned,
    returned_of,
    session_sent,
    stored,
)

MUGS = {"sku": "MUG", "quantity": 2, "price": Decimal("9.50")}
HAT = {"sku": "HAT", "quantity": 1, "price": 20}


@pytest.fixture
def session(api: t1.IntegrationApi) -> SessionState:
    """A cart that the server does not know yet."""
    return cart(api)


@pytest.fixture
def known(emulator: Emulator, session: SessionState) -> SessionState:
    """A cart that the server knows."""
    session.update()
    emulator.requests.clear()
    return session


def last(emulator: Emulator) -> dict[str, Any]:
    """What the last request said about the session."""
    return session_sent(emulator.requests[-1])


# The smallest payload


def test_the_first_update_says_the_whole_cart_empty_members_included(
    emulator: Emulator, session: SessionState
) -> None:
    session.update()
    (request,) = emulator.requests
    assert request.operation == UPDATE
    assert request.query == {}
    assert request.body == {
        "customerSession": {**EMPTY, "profileId": "alice", "cartItems": [MUGS, HAT]},
        "responseContent": ["customerSession"],
    }


def test_a_session_of_which_nothing_was_set_says_that_everything_is_empty(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    SessionState(api, "empty").update()
    assert last(emulator) == EMPTY


def test_what_the_server_knows_is_not_sent_again(emulator: Emulator, known: SessionState) -> None:
    known.update()
    known.update()
    assert [session_sent(request) for request in emulator.requests] == [{}, {}]


Change = Callable[[SessionState], None]


def setting(name: str, value: Any) -> Change:
    return lambda session: setattr(session, name, value)


def quantity(sku: str, units: int) -> Change:
    return lambda session: session.set_quantity(sku, units)


def removing(sku: str) -> Change:
    return lambda session: session.remove_item(sku)


def in_turn(*changes: Change) -> Change:
    def change(session: SessionState) -> None:
        for each in changes:
            each(session)

    return change


ONE_CHANGE: dict[str, tuple[Change, dict[str, Any]]] = {
    "a quantity": (
        lambda session: session.set_quantity("MUG", 3),
        {"cartItems": [{**MUGS, "quantity": 3}, HAT]},
    ),
    "an item more": (
        lambda session: session.add_item("CAP", price="1.10"),
        {"cartItems": [MUGS, HAT, {"sku": "CAP", "quantity": 1, "price": Decimal("1.10")}]},
    ),
    "an item less": (lambda session: session.remove_item(0), {"cartItems": [HAT]}),
    "an item's attributes, directly": (
        lambda session: setattr(session.item("HAT"), "attributes", {"size": "L"}),
        {"cartItems": [MUGS, {**HAT, "attributes": {"size": "L"}}]},
    ),
    "an item's cost": (
        lambda session: session.set_additional_cost("wrapping", "2.5", item="HAT"),
        {"cartItems": [MUGS, {**HAT, "additionalCosts": {"wrapping": {"price": Decimal("2.5")}}}]},
    ),
    "an empty cart": (setting("cart_items", ()), {"cartItems": []}),
    "a coupon": (lambda session: session.add_coupon("A"), {"couponCodes": ["A"]}),
    "coupons": (setting("coupon_codes", ("A", "B")), {"couponCodes": ["A", "B"]}),
    "a referral code": (setting("referral_code", "FRIEND"), {"referralCode": "FRIEND"}),
    "a cost": (
        lambda session: session.set_additional_cost("shipping", "5.90"),
        {"additionalCosts": {"shipping": {"price": Decimal("5.90")}}},
    ),
    "an attribute": (
        lambda session: session.set_attribute("channel", "web"),
        {"attributes": {"channel": "web"}},
    ),
    "an attribute that is cleared": (
        lambda session: session.set_attribute("channel", None),
        {"attributes": {"channel": None}},
    ),
    "identifiers": (setting("identifiers", ["a", "b"]), {"identifiers": ["a", "b"]}),
    "a store": (setting("store_integration_id", "web"), {"storeIntegrationId": "web"}),
    "another customer": (setting("profile_id", "bob"), {"profileId": "bob"}),
    "nobody": (setting("profile_id", None), {"profileId": ""}),
    "the model, directly": (
        lambda session: setattr(session.content, "coupon_codes", ["A"]),
        {"couponCodes": ["A"]},
    ),
}


@pytest.mark.parametrize("change", ONE_CHANGE)
def test_an_update_sends_what_has_changed_and_nothing_else(
    emulator: Emulator, known: SessionState, change: str
) -> None:
    make, sent = ONE_CHANGE[change]
    make(known)
    known.update()
    assert len(emulator.requests) == 1
    assert last(emulator) == sent
    known.update()
    assert last(emulator) == {}


def test_a_loyalty_card_is_sent_as_the_one_of_a_list() -> None:
    with Server() as server, client_for(server.url) as api:
        server.will_answer(*[answer(answer_of("open"))] * 2)
        session = SessionState(api, "cart")
        session.loyalty_card = "4711"
        session.update()
        session.loyalty_card = None
        session.update()
        sent = [asked.json["customerSession"] for asked in server.asked]
    assert sent == [{**EMPTY, "loyaltyCards": ["4711"]}, {"loyaltyCards": []}]


def fill(session: SessionState) -> None:
    session.add_coupon("WELCOME10")
    session.referral_code = "FRIEND"
    session.set_additional_cost("shipping", 5)
    session.set_attribute("channel", "web")
    session.identifiers = ["a"]


EMPTIED: dict[str, tuple[Change, dict[str, Any]]] = {
    "the last coupon": (
        lambda session: session.remove_coupon("WELCOME10"),
        {"couponCodes": []},
    ),
    "all coupons": (setting("coupon_codes", ()), {"couponCodes": []}),
    "the referral code": (setting("referral_code", None), {"referralCode": ""}),
    "the last cost": (
        lambda session: session.set_additional_cost("shipping", None),
        {"additionalCosts": {}},
    ),
    "identifiers": (setting("identifiers", ()), {"identifiers": []}),
    "the last item": (in_turn(removing("MUG"), removing("HAT")), {"cartItems": []}),
}


@pytest.mark.parametrize("emptied", EMPTIED)
def test_what_the_caller_empties_is_sent_empty_and_is_gone_on_the_server(
    emulator: Emulator, api: t1.IntegrationApi, session: SessionState, emptied: str
) -> None:
    fill(session)
    session.update()
    empty, sent = EMPTIED[emptied]
    empty(session)
    session.update()
    assert last(emulator) == sent
    (name,) = sent
    assert not stored(api).to_dict()[name]
    session.update()
    assert last(emulator) == {}


def test_a_coupon_that_is_taken_back_before_it_was_sent_is_not_sent(
    emulator: Emulator, known: SessionState
) -> None:
    known.add_coupon("A")
    known.remove_coupon("A")
    known.update()
    assert last(emulator) == {}


@pytest.mark.parametrize(
    "change",
    [
        lambda session: session.remove_coupon("NEVER THERE"),
        lambda session: session.set_additional_cost("never there", None),
        in_turn(quantity("MUG", 7), quantity("MUG", 2)),
        in_turn(lambda session: session.add_item("HAT", price="20"), quantity("HAT", 1)),
        setting("profile_id", "alice"),
    ],
)
def test_what_changes_nothing_is_not_sent(
    emulator: Emulator, known: SessionState, change: Change
) -> None:
    change(known)
    known.update()
    assert last(emulator) == {}


def test_a_coupon_that_is_there_already_is_not_added_again(known: SessionState) -> None:
    known.add_coupon("A")
    known.add_coupon("B")
    known.add_coupon("A")
    assert known.coupon_codes == ("A", "B")


def test_a_preview_says_all_of_it_and_stores_nothing(
    emulator: Emulator, api: t1.IntegrationApi, known: SessionState
) -> None:
    before = emulator.snapshot()
    known.add_coupon("WELCOME10")
    outcome = known.preview()
    (request,) = emulator.requests
    assert request.query == {"dry": "true"}
    assert session_sent(request) == {
        **EMPTY,
        "profileId": "alice",
        "cartItems": [MUGS, HAT],
        "couponCodes": ["WELCOME10"],
    }
    assert outcome.accepted_coupons == ("WELCOME10",)
    assert emulator.snapshot() == before
    assert known.outcome is not outcome


def test_a_preview_tells_the_server_nothing_so_an_update_still_does(
    emulator: Emulator, known: SessionState
) -> None:
    known.add_coupon("WELCOME10")
    known.preview()
    known.preview(closing=True)
    known.update()
    assert last(emulator) == {"couponCodes": ["WELCOME10"]}


def test_a_preview_of_a_session_that_does_not_exist_creates_none(
    api: t1.IntegrationApi, session: SessionState
) -> None:
    assert session.preview().state == "open"
    assert session.preview(closing=True).state == "closed"
    assert session.state is None
    with pytest.raises(t1.NotFoundException):
        stored(api)


def test_a_preview_may_pretend_a_time_and_choose_campaigns(
    emulator: Emulator, session: SessionState
) -> None:
    later = datetime.now(timezone.utc) + timedelta(days=3)
    outcome = session.preview(closing=True, now=later, evaluable_campaign_ids=[2])
    (request,) = emulator.requests
    assert request.query["dry"] == "true"
    assert datetime.fromisoformat(request.query["now"].replace("Z", "+00:00")) == later
    assert last(emulator)["state"] == "closed"
    assert last(emulator)["evaluableCampaignIds"] == [2]
    assert {effect.campaign_id for effect in outcome.effects} == {2}
    session.update()
    assert set(last(emulator)) == set(EMPTY)


def test_only_closing_and_cancelling_say_a_state(
    emulator: Emulator, api: t1.IntegrationApi, session: SessionState
) -> None:
    session.preview()
    session.update()
    session.close()
    session.reopen()
    session.update()
    session.cancel()
    states = [session_sent(request).get("state") for request in emulator.requests if request.body]
    assert states == [None, None, "closed", None, "cancelled"]


def test_a_state_in_the_content_is_no_move_and_is_not_sent(
    emulator: Emulator, known: SessionState
) -> None:
    known.content.state = "closed"
    known.content.evaluable_campaign_ids = [1]
    known.update()
    known.preview()
    assert last(emulator) == {**EMPTY, "profileId": "alice", "cartItems": [MUGS, HAT]}
    assert session_sent(emulator.requests[-2]) == {}
    assert known.state == "open"


def test_closing_sends_the_whole_cart(
    emulator: Emulator, api: t1.IntegrationApi, known: SessionState
) -> None:
    known.set_quantity("MUG", 5)
    known.add_coupon("WELCOME10")
    known.close()
    assert last(emulator) == {
        **EMPTY,
        "profileId": "alice",
        "state": "closed",
        "cartItems": [{**MUGS, "quantity": 5}, HAT],
        "couponCodes": ["WELCOME10"],
    }
    assert lines(api)[0].quantity == 5


def test_an_order_may_be_imported_by_closing_at_once(
    emulator: Emulator, session: SessionState
) -> None:
    session.close()
    assert last(emulator) == {
        **EMPTY,
        "state": "closed",
        "profileId": "alice",
        "cartItems": [MUGS, HAT],
    }


def test_cancelling_sends_the_state_alone(emulator: Emulator, known: SessionState) -> None:
    known.add_coupon("WELCOME10")
    known.cancel()
    assert last(emulator) == {"state": "cancelled"}


def test_reopening_sends_no_body(emulator: Emulator, api: t1.IntegrationApi) -> None:
    bring_to(api, "closed").reopen()
    assert emulator.requests[-1].content == b""


@pytest.mark.parametrize(
    "failure",
    [
        {"status": 400},
        {"status": 503},
        {"status": 503, "after_processing": True},
        {"reset": True},
        {"reset": True, "after_processing": True},
        {"malformed_body": True, "after_processing": True},
    ],
    ids=str,
)
def test_after_an_update_that_failed_the_same_is_sent_again(
    emulator: Emulator, api: t1.IntegrationApi, known: SessionState, failure: Any
) -> None:
    known.add_coupon("WELCOME10")
    emulator.fail_next(**failure)
    with pytest.raises(t1.TalonOneError):
        known.update()
    known.update()
    first, second = (session_sent(request) for request in emulator.requests)
    assert first == second == {"couponCodes": ["WELCOME10"]}
    known.update()
    assert last(emulator) == {}


def test_what_is_taken_back_after_an_update_of_unknown_fate_is_taken_back_on_the_server(
    emulator: Emulator, api: t1.IntegrationApi, known: SessionState
) -> None:
    known.coupon_codes = ["A"]
    known.update()
    known.coupon_codes = ["A", "B"]
    emulator.fail_next(reset=True, after_processing=True)
    with pytest.raises(t1.ApiConnectionError):
        known.update()
    known.remove_coupon("B")
    known.update()
    assert stored(api).coupon_codes == ["A"]


def test_what_cannot_be_sent_is_refused_when_it_is_set(
    emulator: Emulator, known: SessionState
) -> None:
    with pytest.raises(t1.ApiValueError, match=r"customerSession\.attributes\.when"):
        known.set_attribute("when", datetime(2026, 1, 1))  # no time zone
    known.update()
    assert last(emulator) == {}
    known.set_attribute("when", datetime(2026, 1, 1, tzinfo=timezone.utc))
    known.update()
    assert set(last(emulator)) == {"attributes"}


def test_a_loaded_session_has_nothing_to_send(emulator: Emulator, api: t1.IntegrationApi) -> None:
    session = cart(api)
    fill(session)
    session.update()
    SessionState.load(api, "cart").update()
    assert last(emulator) == {}


# Answers, options, numbers of requests


def test_a_healthy_life_takes_one_request_a_step(emulator: Emulator, session: SessionState) -> None:
    steps: list[Callable[[], Any]] = [
        session.update,
        session.preview,
        session.update,
        session.close,
        session.close,  # the second takes none
        session.reload,
        lambda: session.return_items({"MUG": 1}),  # and reads the net effects
        session.cancel,
    ]
    numbers = []
    for step in steps:
        step()
        numbers.append(len(emulator.requests))
    assert numbers == [1, 2, 3, 4, 4, 5, 7, 8]


CONTENT: list[tuple[tuple[str, ...], SessionOptions, list[str]]] = [
    (("customerSession",), {}, ["customerSession"]),
    (("loyalty", "coupons"), {}, ["loyalty", "coupons"]),
    ((), {}, []),
    (("coupons",), {"response_content": ["event"]}, ["event"]),
    (("coupons",), {"response_content": []}, []),
    (("coupons",), {"response_content": None}, ["coupons"]),
]


@pytest.mark.parametrize(("of_session", "of_call", "sent"), CONTENT)
def test_what_else_is_wanted_is_said_for_the_session_or_for_a_call(
    emulator: Emulator,
    api: t1.IntegrationApi,
    of_session: tuple[str, ...],
    of_call: SessionOptions,
    sent: list[str],
) -> None:
    session = cart(api, response_content=of_session)
    session.preview(**of_call)
    session.update(**of_call)
    session.close(**of_call)
    session.return_items({"MUG": 1}, **of_call)
    session.cancel(**of_call)
    for request in emulator.requests:
        if request.operation == READ:
            continue
        always = ["customerSession"] if request.operation == RETURN else []
        wanted = sent + [part for part in always if part not in sent]
        assert request.body.get("responseContent", []) == wanted


def test_one_text_is_no_list_of_contents(emulator: Emulator, session: SessionState) -> None:
    with pytest.raises(t1.ApiTypeError):
        session.update(response_content="customerSession")
    assert len(emulator.requests) == 0


def test_without_the_session_in_answers_the_state_is_that_of_the_moves(
    api: t1.IntegrationApi,
) -> None:
    session = cart(api, response_content=())
    states = [session.state, session.update().state, session.close().state]
    states += [session.reopen().state, session.close().state]
    states += [session.return_items({"MUG": 1}).state, session.cancel().state]
    assert states == [
        None, "open", "closed", "open", "closed", "partially_returned", "cancelled",
    ]  # fmt: skip


OPTIONS: list[Callable[[SessionState, Any], Any]] = [
    lambda session, options: session.update(**options),
    lambda session, options: session.preview(**options),
    lambda session, options: session.close(**options),
    lambda session, options: session.reopen(**options),
    lambda session, options: (session.close(), session.return_items({"MUG": 1}, **options)),
    lambda session, options: session.reload(**options),
    lambda session, options: SessionState.load(session.api, "cart", **options),
    lambda session, options: session.cancel(**options),
]


def test_options_of_single_calls_are_those_of_every_method(
    emulator: Emulator, session: SessionState
) -> None:
    for number, call in enumerate(OPTIONS):
        call(session, {"headers": {"X-Number": str(number)}, "timeout": 9, "deadline": 20})
        assert emulator.requests[-1].headers["x-number"] == str(number)
    emulator.requests.clear()
    for call in OPTIONS[:3]:
        with pytest.raises(t1.ApiTypeError, match="dead_line"):
            call(cart(session.api, "another"), {"dead_line": 3})
    assert len(emulator.requests) == 0


def test_a_key_of_ones_own_is_sent_as_it_is(emulator: Emulator, session: SessionState) -> None:
    session.update(idempotency_key="mine")
    assert emulator.requests[-1].headers["idempotency-key"] == "mine"


def test_no_two_updates_have_the_same_key(emulator: Emulator, session: SessionState) -> None:
    session.update()
    session.update()
    keys = {request.headers["idempotency-key"] for request in emulator.requests}
    assert len(keys) == 2


@pytest.mark.parametrize("session_id", ["a/b", "ü ?#", "%2F", "x" * 1000])
def test_any_text_may_be_the_id_of_a_session(api: t1.IntegrationApi, session_id: str) -> None:
    cart(api, session_id).update()
    assert SessionState.load(api, session_id).cart_items[0].sku == "MUG"


# Items


def test_units_of_the_same_item_gather_in_one_line(session: SessionState) -> None:
    session.add_item("MUG", price=Decimal("9.5"))
    session.add_item("MUG", 3, price="9.50")
    assert [(line.sku, line.quantity) for line in session.cart_items] == [("MUG", 6), ("HAT", 1)]


@pytest.mark.parametrize(
    "other",
    [
        {"price": 9},
        {},
        {"price": "9.50", "name": "Blue mug"},
        {"price": "9.50", "category": "cups"},
        {"price": "9.50", "attributes": {"colour": "blue"}},
        {"price": "9.50", "additional_costs": {"wrapping": "1.20"}},
    ],
)
def test_an_item_that_differs_in_anything_gets_a_line_of_its_own(
    session: SessionState, other: Any
) -> None:
    session.add_item("MUG", **other)
    assert [line.sku for line in session.cart_items] == ["MUG", "HAT", "MUG"]
    session.add_item("MUG", 2, **other)
    assert [line.quantity for line in session.cart_items] == [2, 1, 3]


def test_units_added_to_a_loaded_session_gather_in_its_line(
    api: t1.IntegrationApi, known: SessionState
) -> None:
    loaded = SessionState.load(api, "cart")
    loaded.add_item("MUG", price="9.50")
    assert [(line.sku, line.quantity) for line in loaded.cart_items] == [("MUG", 3), ("HAT", 1)]


def test_an_item_is_named_by_its_sku_or_by_its_position(session: SessionState) -> None:
    assert session.item("HAT") is session.item(1)
    session.set_quantity("MUG", 7)
    session.set_quantity(1, 8)
    session.set_additional_cost("wrapping", 1, item=0)
    assert [line.quantity for line in session.cart_items] == [7, 8]
    assert session.item("MUG").additional_costs == {"wrapping": t1.AdditionalCost(price=1)}
    session.remove_item(0)
    assert session.item(0).sku == "HAT"
    session.remove_item("HAT")
    assert session.cart_items == ()


def test_of_two_lines_with_one_sku_one_is_named_by_position(session: SessionState) -> None:
    session.add_item("MUG", price=8)
    acts: list[Callable[[], Any]] = [
        lambda: session.item("MUG"),
        lambda: session.set_quantity("MUG", 1),
        lambda: session.remove_item("MUG"),
        lambda: session.set_additional_cost("wrapping", 1, item="MUG"),
    ]
    for act in acts:
        with pytest.raises(t1.ApiValueError, match=r"\[0, 2\]"):
            act()
    session.set_quantity(2, 5)
    assert [line.quantity for line in session.cart_items] == [2, 1, 5]


@pytest.mark.parametrize("item", ["CAP", 2, -1, ""])
def test_an_item_that_is_not_there_is_an_error(session: SessionState, item: Any) -> None:
    before = session.to_json()
    acts: list[Callable[[], Any]] = [
        lambda: session.item(item),
        lambda: session.set_quantity(item, 1),
        lambda: session.set_quantity(item, 0),
        lambda: session.remove_item(item),
        lambda: session.set_additional_cost("wrapping", 1, item=item),
    ]
    for act in acts:
        with pytest.raises(t1.ApiValueError):
            act()
    assert session.to_json() == before


@pytest.mark.parametrize(
    ("quantity", "error"),
    [
        (-1, t1.ApiValueError),
        (1.0, t1.ApiTypeError),
        (True, t1.ApiTypeError),
        ("2", t1.ApiTypeError),
        (None, t1.ApiTypeError),
    ],
)
def test_a_quantity_is_a_whole_number_of_units(
    session: SessionState, quantity: Any, error: type[Exception]
) -> None:
    before = session.to_json()
    with pytest.raises(error):
        session.add_item("MUG", quantity, price="9.50")
    with pytest.raises(error):
        session.set_quantity("MUG", quantity)
    with pytest.raises(t1.ApiValueError):
        session.add_item("CAP", 0)
    assert session.to_json() == before


def test_quantity_zero_removes_the_line(session: SessionState) -> None:
    session.set_quantity("MUG", 0)
    assert [line.sku for line in session.cart_items] == ["HAT"]


@pytest.mark.parametrize(
    ("price", "wire"),
    [
        (Decimal("9.999"), b'"price":9.999'),
        ("99.99", b'"price":99.99'),
        (7, b'"price":7'),
        ("0.1", b'"price":0.1'),
        ("123456789012345678.123456789", b'"price":123456789012345678.123456789'),
        (0, b'"price":0'),
    ],
)
def test_prices_are_sent_with_all_their_digits(
    emulator: Emulator, api: t1.IntegrationApi, price: Any, wire: bytes
) -> None:
    session = SessionState(api, "cart")
    session.add_item("MUG", price=price)
    session.set_additional_cost("shipping", price)
    session.update()
    assert emulator.requests[-1].content.replace(b" ", b"").count(wire) == 2
    assert session.additional_costs == {"shipping": Decimal(price)}


@pytest.mark.parametrize("price", [0.1, math.nan, "NaN", "Infinity", "1,50", "", b"1", [], True])
def test_what_is_no_exact_amount_is_refused_at_once(session: SessionState, price: Any) -> None:
    before = session.to_json()
    acts: list[Callable[[], Any]] = [
        lambda: session.add_item("CAP", price=price),
        lambda: session.add_item("CAP", price=1, additional_costs={"wrapping": price}),
        lambda: session.set_additional_cost("shipping", price),
        lambda: session.set_additional_cost("wrapping", price, item="MUG"),
    ]
    for act in acts:
        with pytest.raises((t1.ApiTypeError, t1.ApiValueError)):
            act()
    assert session.to_json() == before


def test_lines_that_are_assigned_are_copied(session: SessionState) -> None:
    line = t1.CartItem(sku="CAP", quantity=1, price=Decimal(3))
    session.cart_items = [line]
    line.quantity = 99
    assert session.item("CAP").quantity == 1


@pytest.mark.parametrize("name", ["coupon_codes", "identifiers"])
def test_one_text_is_no_list_of_texts(session: SessionState, name: str) -> None:
    with pytest.raises(t1.ApiTypeError):
        setattr(session, name, "WELCOME10")


def test_what_was_set_can_be_read(session: SessionState) -> None:
    fill(session)
    session.loyalty_card = "4711"
    session.store_integration_id = "web"
    assert session.coupon_codes == ("WELCOME10",)
    assert session.referral_code == "FRIEND"
    assert session.additional_costs == {"shipping": 5}
    assert session.attributes == {"channel": "web"}
    assert session.identifiers == ("a",)
    assert session.loyalty_card == "4711"
    assert session.store_integration_id == "web"
    assert session.profile_id == "alice"
    session.profile_id = session.referral_code = session.loyalty_card = None
    assert (session.profile_id, session.referral_code, session.loyalty_card) == (None, None, None)


@pytest.mark.parametrize("name", ["additional_costs", "attributes"])
def test_what_is_shown_cannot_be_changed_unnoticed(session: SessionState, name: str) -> None:
    fill(session)
    shown = getattr(session, name)
    with pytest.raises(TypeError):
        shown["more"] = 1


# Reading one that exists


def test_a_loaded_session_has_content_state_and_effects(
    emulator: Emulator, api: t1.IntegrationApi, session: SessionState
) -> None:
    fill(session)
    sent = session.update()
    emulator.requests.clear()
    loaded = SessionState.load(api, "cart")
    assert operations(emulator) == [READ]
    assert loaded.state == "open"
    assert [(line.sku, line.quantity, line.price) for line in loaded.cart_items] == [
        ("MUG", 2, Decimal("9.50")),
        ("HAT", 1, 20),
    ]
    assert loaded.coupon_codes == ("WELCOME10",)
    assert loaded.referral_code == "FRIEND"
    assert loaded.additional_costs == {"shipping": 5}
    assert loaded.attributes == {"channel": "web"}
    assert loaded.identifiers == ("a",)
    assert loaded.profile_id == "alice"
    assert loaded.outcome is not None
    assert loaded.outcome.effects == sent.effects
    assert loaded.prices.total == session.prices.total


def test_loading_what_does_not_exist_is_an_error(api: t1.IntegrationApi) -> None:
    with pytest.raises(t1.NotFoundException):
        SessionState.load(api, "nowhere")


def test_reloading_drops_what_was_not_sent(
    emulator: Emulator, api: t1.IntegrationApi, known: SessionState
) -> None:
    known.add_coupon("A")
    known.remove_item("HAT")
    known.reload()
    assert known.coupon_codes == ()
    assert [line.sku for line in known.cart_items] == ["MUG", "HAT"]
    known.update()
    assert last(emulator) == {}


def test_reloading_sees_what_others_did(api: t1.IntegrationApi, known: SessionState) -> None:
    other = SessionState.load(api, "cart")
    other.add_coupon("WELCOME10")
    other.close()
    assert known.state == "open"
    assert known.reload().state == known.state == "closed"
    assert known.coupon_codes == ("WELCOME10",)


def test_a_reload_that_fails_changes_nothing(emulator: Emulator, known: SessionState) -> None:
    known.add_coupon("A")
    before = known.to_json()
    emulator.fail_next(status=500)
    with pytest.raises(t1.ServiceException):
        known.reload()
    assert known.to_json() == before


# Returning items


@pytest.fixture
def closed(api: t1.IntegrationApi) -> SessionState:
    """Four lines: two mugs, a hat, three mugs at another price, a cap."""
    session = cart(api)
    session.add_item("MUG", 3, price="8.00")
    session.add_item("CAP", price=5)
    session.close()
    return session


def test_units_are_returned_by_sku(api: t1.IntegrationApi, closed: SessionState) -> None:
    outcome = closed.return_items({"HAT": 1, "CAP": 1})
    assert returned(api) == [0, 1, 0, 1]
    assert outcome.state == "partially_returned"
    assert returned_of(outcome.session.cart_items) == [
        0,
        1,
        0,
        1,
    ]


def test_units_are_returned_by_position(api: t1.IntegrationApi, closed: SessionState) -> None:
    closed.return_items({2: 2, 1: 1})
    assert returned(api) == [0, 1, 2, 0]


def test_a_sku_of_several_lines_means_the_first_that_have_units_left(
    api: t1.IntegrationApi, closed: SessionState
) -> None:
    closed.return_items({"MUG": 1})
    assert returned(api) == [1, 0, 0, 0]
    closed.return_items({"MUG": 3})
    assert returned(api) == [2, 0, 2, 0]
    closed.return_items({"MUG": 1})
    assert returned(api) == [2, 0, 3, 0]


def test_a_sku_and_a_position_may_share_a_line(
    api: t1.IntegrationApi, closed: SessionState
) -> None:
    closed.return_items({0: 1, "MUG": 2})
    assert returned(api) == [2, 0, 1, 0]


@pytest.mark.parametrize(
    "items",
    [
        {"MUG": 6},
        {"HAT": 2},
        {1: 2},
        {0: 2, "MUG": 4},
        {"MUG": 5, 2: 1},
        {"NOTHING": 1},
        {4: 1},
        {-1: 1},
        {"HAT": 0},
        {"HAT": -1},
        {"HAT": True},
        {"HAT": 1.0},
    ],
    ids=str,
)
def test_more_than_is_left_cannot_be_returned_and_nothing_is_sent(
    emulator: Emulator, api: t1.IntegrationApi, closed: SessionState, items: Any
) -> None:
    emulator.requests.clear()
    with pytest.raises((t1.ApiValueError, t1.ApiTypeError)):
        closed.return_items(items)
    assert len(emulator.requests) == 0
    assert closed.state == "closed"
    assert closed.return_items({"HAT": 1}).state == "partially_returned"


def test_what_was_returned_cannot_be_returned_again(
    emulator: Emulator, closed: SessionState
) -> None:
    closed.return_items({"MUG": 4})
    emulator.requests.clear()
    with pytest.raises(t1.ApiValueError, match="only 1 left"):
        closed.return_items({"MUG": 2})
    with pytest.raises(t1.ApiValueError, match="only 0 left"):
        closed.return_items({0: 1})
    assert len(emulator.requests) == 0


def test_a_dry_return_tells_and_does_nothing(
    emulator: Emulator, api: t1.IntegrationApi, closed: SessionState
) -> None:
    before = emulator.snapshot()
    kept = closed.to_json()
    outcome = closed.return_items({"MUG": 4}, dry=True)
    assert emulator.requests[-1].query == {"dry": "true"}
    assert returned_of(outcome.session.cart_items) == [
        2,
        0,
        2,
        0,
    ]
    assert outcome.rollbacks
    assert emulator.snapshot() == before
    assert closed.to_json() == kept
    closed.return_items({"MUG": 4})
    assert returned(api) == [2, 0, 2, 0]


def test_the_rules_run_again_when_asked_for(emulator: Emulator, closed: SessionState) -> None:
    closed.return_items({"HAT": 1}, run_rule_engine=True)
    assert emulator.requests.for_operation(RETURN)[-1].query == {"runRuleEngine": "true"}
    closed.return_items({"CAP": 1}, run_rule_engine=False)
    assert (
        emulator.requests.for_operation(RETURN)[-1].query.get("runRuleEngine", "false") == "false"
    )


def test_units_of_a_loaded_session_are_returned(
    api: t1.IntegrationApi, closed: SessionState
) -> None:
    closed.return_items({"MUG": 1})
    loaded = SessionState.load(api, "cart")
    loaded.return_items({"MUG": 2})
    assert returned(api) == [2, 0, 1, 0]


def test_units_are_counted_where_answers_have_no_session(api: t1.IntegrationApi) -> None:
    session = cart(api, response_content=())
    session.close()
    with pytest.raises(t1.ApiValueError):
        session.return_items({"MUG": 3})
    session.return_items({"MUG": 1})
    with pytest.raises(t1.ApiValueError):
        session.return_items({"MUG": 2})
    session.return_items({"MUG": 1})
    assert returned(api) == [2, 0]


def test_a_session_closed_anew_can_be_returned_as_a_whole(api: t1.IntegrationApi) -> None:
    session = cart(api)
    session.close()
    session.reopen()
    session.set_quantity("MUG", 4)
    session.close()
    session.return_items({"MUG": 4, "HAT": 1})
    assert returned(api) == [4, 1]


# Threads


def test_threads_may_share_a_session(emulator: Emulator, api: t1.IntegrationApi) -> None:
    session = SessionState(api, "cart")
    begin = Barrier(8)

    def work(number: int) -> None:
        begin.wait()
        for step in range(4):
            session.add_item(f"SKU-{number}", price=1)
            session.add_coupon(f"CODE-{number}-{step}")
            session.set_attribute(f"attribute_{number}", step)
            session.set_additional_cost(f"cost-{number}", step)
            session.update()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    session.update()
    assert {request.status for request in emulator.requests} == {200}
    assert len(emulator.requests) == 8 * 4 + 1
    there = stored(api)
    assert {line.sku: line.quantity for line in there.cart_items or ()} == {
        f"SKU-{number}": 4 for number in range(8)
    }
    assert len(there.coupon_codes or ()) == len(set(there.coupon_codes or ())) == 8 * 4
    assert there.attributes == {f"attribute_{number}": 3 for number in range(8)}
    assert {name: cost.price for name, cost in (there.additional_costs or {}).items()} == {
        f"cost-{number}": 3 for number in range(8)
    }


def test_one_of_many_threads_closes_and_all_get_its_outcome(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "open")
    emulator.requests.clear()
    begin = Barrier(8)

    def close(_: int) -> Any:
        begin.wait()
        return session.close()

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(close, range(8)))
    assert len({id(outcome) for outcome in outcomes}) == 1
    assert operations(emulator) == [UPDATE]


def test_a_session_may_be_changed_while_another_thread_writes_it_down(
    api: t1.IntegrationApi,
) -> None:
    setters: list[Change] = [
        setting("coupon_codes", ["A"]),
        setting("referral_code", "FRIEND"),
        setting("identifiers", ["a"]),
        setting("loyalty_card", "4711"),
        setting("store_integration_id", "web"),
        setting("profile_id", "alice"),
        setting("cart_items", [t1.CartItem(sku="CAP", quantity=1)] * 50),
    ]

    def write_down(session: SessionState, begin: Barrier) -> None:
        begin.wait()
        for _ in range(len(setters)):
            session.to_json()

    with ThreadPoolExecutor(1) as pool:
        for _ in range(8):
            session = SessionState(api, "cart")
            session.set_attribute("long", list(range(10_000)))
            begin = Barrier(2)
            writing = pool.submit(write_down, session, begin)
            begin.wait()
            for change in setters:
                change(session)
            writing.result()
