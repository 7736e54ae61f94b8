"""The state machine of customer sessions, move by move.

The tag of each row is its source: S the API's description, D the docs, V code of the vendor, and - a
choice of ours (a setting, or said in the module).
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from talon_one.emulator import Campaign, Coupon, CouponValid, SetDiscount, SetDiscountPerItem

from .emulator_client import Reply, Shop, item
from .steps import give_back, kinds, reopen

SHOP = [
    Campaign("Welcome", [SetDiscount(10)], [CouponValid()], [Coupon("WELCOME10")]),
    Campaign("Spring", [SetDiscountPerItem(amount=1)]),
]
RETURN, REOPEN = "returns", "reopen"
Move = Callable[[Shop], Reply]


def bring_to(shop: Shop, state: str) -> None:
    """A session with two items in a state, none if the state is empty."""
    if not state:
        return
    items = [item("shoes"), item("shirt", quantity=2)]
    shop.put(profileId="anna", cartItems=items, couponCodes=["WELCOME10"])
    if state != "open":
        shop.put(state="cancelled" if state == "never closed" else "closed")
    if state == "partially_returned":
        give_back(shop, {"position": 1, "quantity": 1})
    if state == "cancelled":
        shop.put(state="cancelled")


def move(shop: Shop, to: str) -> Reply:
    content = ["customerSession", "event"]
    if to == RETURN:
        return give_back(shop, {"position": 1, "quantity": 1}, content=content)
    if to == REOPEN:
        return reopen(shop)
    return shop.put(content=content, **({"state": to} if to else {}))


LEGAL = [
    # from, to, state then, built-in event
    ("", "", "open", "talon_session_created"),  # S
    ("", "open", "open", "talon_session_created"),  # S
    ("", "closed", "closed", "talon_session_closed"),  # S; that it is this event: -
    ("open", "", "open", "talon_session_updated"),  # -
    ("open", "open", "open", "talon_session_updated"),  # S
    ("open", "closed", "closed", "talon_session_closed"),  # S
    ("open", "cancelled", "cancelled", "talon_session_cancelled"),  # S
    ("closed", RETURN, "partially_returned", "talon_session_partially_returned"),  # S
    ("closed", "cancelled", "cancelled", "talon_session_revoked"),  # S
    ("closed", REOPEN, "open", ""),  # S
    ("partially_returned", RETURN, "partially_returned", "talon_session_partially_returned"),  # -
    ("partially_returned", "cancelled", "cancelled", "talon_session_revoked"),  # S; the event: -
]

ILLEGAL = [
    # from, to, the message's states
    ("", "cancelled", None),  # -
    ("", "partially_returned", None),  # -
    ("open", "partially_returned", ("open", "partially_returned")),  # S
    ("open", RETURN, ("open", "partially_returned")),  # S
    ("open", REOPEN, ("open", "open")),  # S
    ("closed", "", ("closed", "closed")),  # -
    ("closed", "open", ("closed", "open")),  # V
    ("closed", "closed", ("closed", "closed")),  # -
    ("closed", "partially_returned", ("closed", "partially_returned")),  # S
    ("partially_returned", "open", ("partially_returned", "open")),  # S
    ("partially_returned", "closed", ("partially_returned", "closed")),  # S
    (
        "partially_returned",
        "partially_returned",
        ("partially_returned", "partially_returned"),
    ),  # S
    ("partially_returned", REOPEN, ("partially_returned", "open")),  # S
    *(
        (state, to, ("cancelled", {RETURN: "partially_returned", REOPEN: "open"}.get(to, to)))
        for state in ("cancelled", "never closed")
        for to in ("open", "closed", "cancelled", "partially_returned", RETURN, REOPEN)
    ),  # S
]


@pytest.mark.parametrize(("before", "to", "after", "event"), LEGAL)
def test_a_legal_move_leads_to_its_state_and_raises_its_event(
    open_shop: Callable[..., Shop], before: str, to: str, after: str, event: str
) -> None:
    shop = open_shop(SHOP)
    bring_to(shop, before)
    count = shop.get().session["updateCount"] if before else 0
    reply = move(shop, to)
    assert reply.status == 200, reply.text
    session = shop.get().session
    assert (session["state"], session["updateCount"]) == (after, count + 1)
    if to != REOPEN:
        assert reply.session == session
        assert reply.body["event"]["type"] == event
        assert reply.body["event"]["sessionId"] == "cart"


@pytest.mark.parametrize(("before", "to", "states"), ILLEGAL)
def test_an_illegal_move_is_refused_and_changes_nothing(
    open_shop: Callable[..., Shop], before: str, to: str, states: tuple[str, str] | None
) -> None:
    shop = open_shop(SHOP)
    bring_to(shop, before)
    seen = shop.get().text
    reply = move(shop, to)
    assert reply.status == 400
    if states is None:
        assert reply.body["message"] == f'Cannot create a session in state "{to}"'
    else:
        wanted = f'Cannot move session to state "{states[1]}" from state "{states[0]}"'
        assert reply.body == {"message": wanted}
    assert shop.get().text == seen


def test_every_pair_of_states_is_in_the_tables() -> None:
    states = ("open", "closed", "partially_returned", "cancelled")
    moves = {(row[0], row[1]) for row in (*LEGAL, *ILLEGAL)}
    assert moves >= {(before, to) for before in ("", *states) for to in states}
    assert moves >= {(before, to) for before in states for to in (RETURN, REOPEN)}


def test_a_session_that_does_not_exist_can_be_neither_returned_nor_reopened(shop: Shop) -> None:
    assert (give_back(shop, {"position": 0}).status, reopen(shop).status) == (404, 404)


def test_cancelling_a_session_that_was_never_closed_gives_no_effects(
    open_shop: Callable[..., Shop],
) -> None:
    shop = open_shop(SHOP)
    bring_to(shop, "open")
    assert shop.put(state="cancelled").effects == []


def test_reopening_gives_the_rollbacks_at_once_and_nothing_else(
    open_shop: Callable[..., Shop],
) -> None:
    shop = open_shop(SHOP)
    bring_to(shop, "closed")
    reply = reopen(shop)
    assert list(reply.body) == ["effects"]
    assert kinds(reply) == ["rollbackCoupon", *["rollbackDiscount"] * 4]
    assert shop.get().effects == []


def test_a_reopened_session_can_be_changed_and_closed_again(
    open_shop: Callable[..., Shop],
) -> None:
    shop = open_shop(SHOP)
    bring_to(shop, "closed")
    reopen(shop)
    reply = shop.put(cartItems=[item()], state="closed")
    assert kinds(reply) == ["acceptCoupon", "setDiscount", "setDiscountPerItem"]
