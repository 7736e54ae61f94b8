"""Every move from every state: made if it is legal, else refused before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import talon_one as t1
from talon_one.emulator import Emulator
from talon_one.helpers import TRANSITIONS, IllegalTransition, Outcome, SessionState

from ..server import Server, answer
from .fixtures import answer_of, bring_to, cart, client_for, lines, stored

STATES = (None, "open", "closed", "partially_returned", "cancelled")
ACTIONS = ("update", "close", "cancel", "reopen", "return_items")
TARGETS = {
    "update": "open",
    "close": "closed",
    "cancel": "cancelled",
    "reopen": "open",
    "return_items": "partially_returned",
}

# What the documentation says, once more.
LEGAL: dict[str | None, set[str]] = {
    None: {"update", "close"},
    "open": {"update", "close", "cancel"},
    "closed": {"cancel", "reopen", "return_items"},
    "partially_returned": {"cancel", "return_items"},
    "cancelled": set(),
}
CELLS = [(state, action) for state in STATES for action in ACTIONS]
ILLEGAL = [
    (state, action)
    for state, action in CELLS
    if action not in LEGAL[state] and (state, action) != ("closed", "close")
]

MAKE: dict[str, Callable[[SessionState], Outcome]] = {
    "update": SessionState.update,
    "preview": SessionState.preview,
    "preview of closing": lambda session: session.preview(closing=True),
    "close": SessionState.close,
    "close, confirmed": lambda session: session.close(confirm=True),
    "cancel": SessionState.cancel,
    "reopen": SessionState.reopen,
    "return_items": lambda session: session.return_items({"MUG": 1}),
    "return_items, dry": lambda session: session.return_items({"MUG": 1}, dry=True),
}
NO_MOVES = {
    "preview": "update",
    "preview of closing": "close",
    "close, confirmed": "close",
    "return_items, dry": "return_items",
}


def test_the_moves_are_those_of_the_documentation() -> None:
    assert {(move.origin, move.action, move.target) for move in TRANSITIONS} == {
        (state, action, TARGETS[action]) for state in STATES for action in LEGAL[state]
    }
    assert len(TRANSITIONS) == len(set(TRANSITIONS))


@pytest.mark.parametrize(
    ("state", "action"), [(state, action) for state, action in CELLS if action in LEGAL[state]]
)
def test_a_legal_move_is_made_by_one_request_and_a_return_reads_its_effects(
    emulator: Emulator, api: t1.IntegrationApi, state: str | None, action: str
) -> None:
    session = bring_to(api, state)
    emulator.requests.clear()
    outcome = MAKE[action](session)
    reads = 1 if action == "return_items" else 0  # the net effects
    assert len(emulator.requests) == 1 + reads
    assert TARGETS[action] == outcome.state == session.state == stored(api).state
    assert session.outcome is outcome


@pytest.mark.parametrize(
    ("state", "action"),
    ILLEGAL
    + [
        (state, action)
        for state in STATES
        for action, move in NO_MOVES.items()
        if (state, move) in ILLEGAL
    ]
    + [("closed", "preview of closing")],
)
def test_an_illegal_move_is_refused_before_anything_is_sent(
    emulator: Emulator, api: t1.IntegrationApi, state: str | None, action: str
) -> None:
    session = bring_to(api, state)
    before = session.to_json()
    emulator.requests.clear()
    with pytest.raises(IllegalTransition) as raised:
        MAKE[action](session)
    assert len(emulator.requests) == 0
    assert session.to_json() == before
    error = raised.value
    assert error.from_state == state
    assert error.to_state == TARGETS[NO_MOVES.get(action, action)]
    assert {move.action for move in error.legal} == LEGAL[state]
    assert all(move.origin == state for move in error.legal)
    assert isinstance(error, t1.TalonOneError)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize(("state", "action"), ILLEGAL)
def test_a_move_that_is_refused_here_would_be_refused_by_the_server(
    api: t1.IntegrationApi, state: str | None, action: str
) -> None:
    bring_to(api, state)
    units = t1.NewReturn(returned_cart_items=[t1.ReturnedCartItem(position=0, quantity=1)])
    bare: dict[str, Callable[[], Any]] = {
        "reopen": lambda: api.reopen_customer_session("cart"),
        "return_items": lambda: api.return_cart_items(
            "cart", t1.ReturnIntegrationRequest(var_return=units)
        ),
    }

    def put() -> Any:
        session = t1.NewCustomerSessionV2(state=TARGETS[action])
        return api.update_customer_session_v2(
            "cart", t1.IntegrationRequest(customer_session=session)
        )

    with pytest.raises((t1.BadRequestException, t1.NotFoundException)):
        bare.get(action, put)()


def test_the_message_names_the_states_and_the_legal_moves(api: t1.IntegrationApi) -> None:
    session = bring_to(api, "closed")
    with pytest.raises(IllegalTransition) as raised:
        session.update()
    for word in ("closed", "open", "reopen()", "return_items()", "cancel()"):
        assert word in str(raised.value)
    with pytest.raises(IllegalTransition, match="permits nothing"):
        bring_to(api, "cancelled", "another cart").reopen()
    with pytest.raises(IllegalTransition, match=r"load\(\)"):
        SessionState(api, "a third cart").cancel()


@pytest.mark.parametrize("state", ["closed", "cancelled"])
def test_a_new_cart_with_the_id_of_an_order_is_told_to_take_another_id(
    api: t1.IntegrationApi, state: str
) -> None:
    bring_to(api, state)
    again = cart(api)
    with pytest.raises(IllegalTransition, match=r"; a new cart needs a new session id$"):
        again.update()


@pytest.mark.parametrize("fresh", [True, False], ids=["loaded", "closed here"])
def test_closing_a_closed_session_gives_its_last_outcome_without_a_request(
    emulator: Emulator, api: t1.IntegrationApi, fresh: bool
) -> None:
    session = bring_to(api, "closed")
    if fresh:
        session = SessionState.load(api, "cart")
    emulator.requests.clear()
    last = session.outcome
    assert last is not None
    assert session.close() is session.close(confirm=True) is last
    assert len(emulator.requests) == 0


def test_a_reopened_session_can_be_changed_and_closed_again(api: t1.IntegrationApi) -> None:
    session = bring_to(api, "closed")
    session.reopen()
    session.set_quantity("MUG", 5)
    session.update()
    session.close()
    assert lines(api)[0].quantity == 5
    assert stored(api).state == "closed"


# States that are not known here


def test_a_state_that_is_not_known_here_does_not_block_reading(server: Server) -> None:
    server.will_answer(answer(answer_of("frozen")), answer(answer_of("thawed")))
    with client_for(server.url) as api:
        session = SessionState.load(api, "cart")
        assert session.state == "frozen"
        assert session.reload().state == "thawed"
        assert SessionState.from_json(api, session.to_json()).state == "thawed"


@pytest.mark.parametrize("action", MAKE)
def test_from_a_state_that_is_not_known_here_the_server_decides(
    server: Server, action: str
) -> None:
    cart_items = [{"sku": "MUG", "quantity": 1, "price": 9.5}]
    frozen = answer_of("frozen", cartItems=cart_items)
    gone = answer({"message": "There is no such session"}, 404)
    refusal = {"message": 'Cannot move session from state "frozen"', "errors": []}
    server.will_answer(answer(frozen), answer(refusal, 400), answer(answer_of("open")), gone)
    with client_for(server.url) as api:
        session = SessionState.load(api, "cart")
        with pytest.raises(t1.BadRequestException, match="frozen"):
            MAKE[action](session)
        assert session.state == "frozen"
        assert len(server.asked) == 2
        MAKE[action](session)
        assert len(server.asked) == (4 if action == "return_items" else 3)  # its net effects


def test_an_update_may_be_answered_with_a_state_that_is_not_known_here(server: Server) -> None:
    server.will_answer(answer(answer_of("on_hold")))
    with client_for(server.url) as api:
        session = SessionState(api, "cart")
        assert session.update().state == session.state == "on_hold"
