"""Customer sessions: moves, accumulation, totals, dry runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from talon_one.emulator import Settings

from .emulator_client import START, Shop, item

STATES = ("open", "closed", "cancelled")


def brought_to(shop: Shop, state: str) -> None:
    shop.put(cartItems=[item()])
    if state != "open":
        assert shop.put(state=state).status == 200


@pytest.mark.parametrize(
    ("stored", "wanted"),
    [("open", "open"), ("open", "closed"), ("open", "cancelled"), ("closed", "cancelled")],
)
def test_a_session_makes_the_legal_moves(shop: Shop, stored: str, wanted: str) -> None:
    brought_to(shop, stored)
    assert shop.put(state=wanted).session["state"] == wanted
    assert shop.get().session["state"] == wanted


@pytest.mark.parametrize(
    ("stored", "wanted"),
    [
        ("open", "partially_returned"),
        ("closed", "open"),
        ("closed", "closed"),
        ("closed", "partially_returned"),
        *(("cancelled", wanted) for wanted in (*STATES, "partially_returned")),
    ],
)
def test_any_other_move_is_refused_and_changes_nothing(
    shop: Shop, stored: str, wanted: str
) -> None:
    brought_to(shop, stored)
    before = shop.get().body
    for query in ("", "?dry=true"):
        reply = shop.put(query=query, state=wanted, cartItems=[])
        assert reply.status == 400
        assert reply.body == {
            "message": f'Cannot move session to state "{wanted}" from state "{stored}"'
        }
    assert shop.get().body == before


@pytest.mark.parametrize("state", ["open", "closed"])
def test_a_session_may_be_created_open_or_closed(shop: Shop, state: str) -> None:
    assert shop.put(state=state).session["state"] == state


@pytest.mark.parametrize("state", ["cancelled", "partially_returned"])
def test_a_session_may_not_be_created_in_another_state(shop: Shop, state: str) -> None:
    reply = shop.put(state=state)
    assert (reply.status, reply.body["message"]) == (
        400,
        f'Cannot create a session in state "{state}"',
    )
    assert shop.get().status == 404


def test_an_update_without_state_keeps_an_open_session_open(shop: Shop) -> None:
    assert shop.put().session["state"] == "open"
    assert shop.put().session["state"] == "open"


def test_an_update_without_state_of_a_closed_session_is_refused(shop: Shop) -> None:
    brought_to(shop, "closed")
    reply = shop.put(cartItems=[])
    assert 'from state "closed"' in reply.body["message"]


def test_settings_let_an_omitted_state_mean_open(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop(settings=Settings(update_without_state="open"))
    brought_to(shop, "closed")
    assert shop.put().body["message"] == 'Cannot move session to state "open" from state "closed"'


def test_settings_let_a_second_close_pass_without_effect(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop(settings=Settings(close_closed_session="ignore"))
    brought_to(shop, "closed")
    reply = shop.put(state="closed", cartItems=[])
    assert reply.session == shop.get().session
    assert reply.session["updateCount"] == 2
    assert shop.put(state="open").status == 400


@pytest.mark.parametrize("value", ["foo", "", None, []])
def test_a_setting_refuses_a_value_that_it_does_not_have(value: Any) -> None:
    with pytest.raises(ValueError) as caught:
        Settings(attribute_updates=value)
    assert str(caught.value) == f"attribute_updates must be 'merge' or 'replace', got {value!r}"


def test_cancelling_a_closed_session_changes_nothing_but_its_state(shop: Shop) -> None:
    brought_to(shop, "closed")
    session = shop.put(state="cancelled", cartItems=[]).session
    assert (session["state"], session["total"]) == ("cancelled", 10)


@pytest.mark.parametrize(
    ("name", "value", "empty"),
    [
        ("couponCodes", ["A", "B"], []),
        ("referralCode", "FRIEND", ""),
        ("profileId", "anna", ""),
        ("cartItems", [item("a"), item("b", quantity=2)], []),
        ("additionalCosts", {"shipping": {"price": 5}}, {}),
        ("identifiers", ["x", "y"], []),
    ],
)
def test_what_is_omitted_stays_and_what_is_empty_clears(
    shop: Shop, name: str, value: Any, empty: Any
) -> None:
    first = shop.put(**{name: value}).session[name]
    assert shop.put(attributes={}).session[name] == first
    assert shop.get().session[name] == first
    assert shop.put(**{name: empty}).session[name] == empty
    assert shop.get().session[name] == empty


def test_a_new_session_has_nothing_in_it(shop: Shop) -> None:
    session = shop.put().session
    assert {name: session[name] for name in ("profileId", "referralCode", "couponCodes")} == {
        "profileId": "",
        "referralCode": "",
        "couponCodes": [],
    }
    assert session["total"] == session["cartItemTotal"] == session["additionalCostTotal"] == 0


def test_cart_items_are_replaced_wholesale_and_get_positions(shop: Shop) -> None:
    shop.put(cartItems=[item("a", attributes={"colour": "red"}), item("b"), item("c")])
    items = shop.put(cartItems=[item("c", position=7), item("a")]).session["cartItems"]
    assert [(each["sku"], each["position"]) for each in items] == [("c", 0), ("a", 1)]
    assert "attributes" not in items[1]


def test_attributes_are_merged_and_null_removes_one(shop: Shop) -> None:
    shop.put(attributes={"a": 1, "b": {"x": [1.5]}})
    assert shop.put(attributes={"a": None, "c": True}).session["attributes"] == {
        "b": {"x": [Decimal("1.5")]},
        "c": True,
    }


def test_settings_let_attributes_be_replaced(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop(settings=Settings(attribute_updates="replace", undeclared_attributes="accept"))
    shop.put(attributes={"a": 1})
    assert shop.put(attributes={"b": 2}).session["attributes"] == {"b": 2}


def test_totals_add_up_exactly_and_before_discounts(shop: Shop) -> None:
    session = shop.put(
        cartItems=[
            item("a", 0.1, 3),
            item("b", 99.99, additionalCosts={"wrap": {"price": 15}}),
        ],
        additionalCosts={"shipping": {"price": 20}, "tip": {"price": 0.005}},
    ).session
    assert session["cartItemTotal"] == Decimal("100.29")
    assert session["additionalCostTotal"] == Decimal("20.005")
    assert session["cartItemAdditionalCostTotal"] == 15
    assert session["total"] == Decimal("135.295")


def test_numbers_keep_every_digit_and_are_written_plainly(shop: Shop) -> None:
    digits = "1234567890123456789012345678901234.000000000000000000000000000000000000001"
    double = "2469135780246913578024691357802468.000000000000000000000000000000000000002"
    cart = '{"customerSession": {"cartItems": [{"sku": "a", "quantity": 2, "price": %s}]},'
    body = (cart % digits) + '"responseContent": ["customerSession"]}'
    reply = shop.send("PUT", "/v2/customer_sessions/cart", body.encode())
    assert f'"price":{digits}' in reply.text
    assert f'"total":{double},' in reply.text
    tiny = shop.send("PUT", "/v2/customer_sessions/cart", body.replace(digits, "1e-12").encode())
    assert '"price":0.000000000001,' in tiny.text


def test_update_count_starts_at_one_and_rises(shop: Shop) -> None:
    counts = [shop.put().session["updateCount"] for _ in range(3)]
    assert counts == [1, 2, 3]


def test_created_stays_and_updated_moves(shop: Shop) -> None:
    shop.put()
    shop.clock.move(seconds=1.5)
    session = shop.put().session
    assert session["created"] == "2026-03-01T12:00:00Z"
    assert session["updated"] == "2026-03-01T12:00:01.500000Z"


def test_only_the_first_session_of_a_profile_is_first(shop: Shop) -> None:
    assert shop.put("one", profileId="anna").session["firstSession"] is True
    assert shop.put("two", profileId="anna").session["firstSession"] is False
    assert shop.put("three", profileId="bert").session["firstSession"] is True
    assert shop.put("one").session["firstSession"] is True


def test_anonymous_sessions_are_always_first_and_have_no_profile(shop: Shop) -> None:
    for name in ("one", "two"):
        reply = shop.put(name, content=["customerSession", "customerProfile", "loyalty"])
        assert reply.session["firstSession"] is True
        assert "customerProfile" not in reply.body
        assert reply.body["loyalty"] == {"cards": [], "programs": {}}


def test_a_profile_counts_what_it_closed(shop: Shop) -> None:
    content = ["customerProfile"]
    shop.put("one", profileId="anna", cartItems=[item(price=7.5)], state="closed")
    shop.clock.move(hours=1)
    shop.put("two", profileId="anna", cartItems=[item(price=2)])
    shop.put("two", state="closed")
    profile = shop.put("three", profileId="anna", content=content).body["customerProfile"]
    assert (profile["closedSessions"], profile["totalSales"]) == (2, Decimal("9.5"))
    assert profile["lastActivity"] == "2026-03-01T13:00:00Z"
    shop.put("one", state="cancelled")
    profile = shop.put("three", content=content).body["customerProfile"]
    assert (profile["closedSessions"], profile["totalSales"]) == (1, 2)


def test_a_dry_run_leaves_no_trace_of_a_new_session(shop: Shop) -> None:
    dry = shop.put(query="?dry=true", profileId="anna", cartItems=[item()])
    assert dry.session["total"] == 10
    assert shop.get().status == 404
    real = shop.put(profileId="anna", cartItems=[item()], content=["customerSession"])
    assert real.session == dry.session


def test_a_dry_run_leaves_no_trace_in_a_stored_session(shop: Shop) -> None:
    shop.put(profileId="anna", cartItems=[item()], couponCodes=["A"])
    before = shop.get().body
    shop.clock.move(hours=1)
    for state in STATES:
        shop.put(query="?dry=true", state=state, cartItems=[], couponCodes=[], profileId="bert")
    assert shop.get().body == before
    profile = shop.put("other", profileId="anna", content=["customerProfile"]).body
    assert profile["customerProfile"]["closedSessions"] == 0


def test_a_dry_run_evaluates_the_sent_content_alone(shop: Shop) -> None:
    shop.put(cartItems=[item()], couponCodes=["A"])
    assert shop.put(query="?dry=true", cartItems=[item(price=3)]).effects == []


def test_settings_let_a_dry_run_build_on_the_stored_session(
    open_shop: Callable[..., Shop],
) -> None:
    shop = open_shop(
        settings=Settings(dry_run_content="stored_and_sent", undeclared_attributes="accept")
    )
    shop.put(cartItems=[item()])
    additional = {"shipping": {"price": 5}}
    assert shop.put(query="?dry=true", additionalCosts=additional).session["total"] == 15
    closing = shop.put(query="?dry=true", additionalCosts=additional, state="closed")
    assert closing.session["total"] == 5


def test_now_must_lie_in_the_future_of_a_dry_run(shop: Shop) -> None:
    later = (START + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    earlier = (START - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert shop.put(query=f"?dry=true&now={later}").status == 200
    assert shop.put(query=f"?now={later}").faults == [("now", "now")]
    assert shop.put(query=f"?dry=true&now={earlier}").faults == [("now", "now")]


@pytest.mark.parametrize("session_id", ["a/b", "a%b", "ä ö", "a?b#c", "..", "a+b", "日本"])
def test_any_session_id_survives_the_url(shop: Shop, session_id: str) -> None:
    assert shop.put(session_id).session["integrationId"] == session_id
    assert shop.get(session_id).session["integrationId"] == session_id


def test_only_what_is_asked_for_comes_back(shop: Shop) -> None:
    assert shop.put(content=[]).body == {
        "effects": [],
        "createdCoupons": [],
        "createdReferrals": [],
    }


def test_a_session_may_not_name_a_loyalty_card_that_does_not_exist(shop: Shop) -> None:
    assert shop.put(loyaltyCards=["card"]).faults == [
        ("Unknown", "/customerSession/loyaltyCards/0")
    ]


def test_an_unknown_session_is_not_found(shop: Shop) -> None:
    reply = shop.get("nobody")
    assert (reply.status, reply.body["StatusCode"]) == (404, 404)
