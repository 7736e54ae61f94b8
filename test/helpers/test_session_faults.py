"""`SessionState` when answers fail to come: what is known, what is not, and how it is settled."""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from decimal import Decimal
from threading import Event
from typing import Any

import pytest

import talon_one as t1
from talon_one.core.support.clock import SYSTEM
from talon_one.emulator import Emulator
from talon_one.helpers import IllegalTransition, Outcome, OutcomeUnknownError, SessionState

from ..clocks import HandClock
from ..core.transport.fault_server import (
    FaultServer,
    Script,
    answers,
    deaf,
    drips,
    refused,
    reply,
    silent,
)
from ..core.transport.fixtures import LongestPauses
from ..server import Handler, Server, answer, raw_bytes
from .fixtures import (
    READ,
    REOPEN,
    RETURN,
    SHOP,
    UPDATE,
    answer_of,
    bring_to,
    cart,
    client_for,
    client_of,
    lines,
    operations,
    returned,
    returned_of,
    session_sent,
    stored,
    times_redeemed,
)

NO_ANSWER = raw_bytes(b"")
OPEN = answer(answer_of("open"))
CLOSED = answer(answer_of("closed"))


# Moves whose fate is unknown

Make = Callable[[SessionState], Outcome]


def return_mug(session: SessionState) -> Outcome:
    return session.return_items({"MUG": 1})


TRANSITIONS: dict[str, tuple[str, Make, str, str]] = {
    # from, how, to, by which operation
    "close": ("open", SessionState.close, "closed", UPDATE),
    "cancel": ("closed", SessionState.cancel, "cancelled", UPDATE),
    "cancel an open one": ("open", SessionState.cancel, "cancelled", UPDATE),
    "reopen": ("closed", SessionState.reopen, "open", REOPEN),
    "return_items": ("closed", return_mug, "partially_returned", RETURN),
    "return_items again": ("partially_returned", return_mug, "partially_returned", RETURN),
}
SPOILT: dict[str, dict[str, Any]] = {
    "reset": {"reset": True},
    "408": {"status": 408},
    "500": {"status": 500},
    "502": {"status": 502, "malformed_body": b"<h1>Bad gateway</h1>"},
    "503": {"status": 503},
    "504": {"status": 504},
    "524": {"status": 524},  # of a proxy that did not wait for the response
    "malformed_body": {"malformed_body": True},
}


def redeemed_in(state: str) -> int:
    return 1 if state in ("closed", "partially_returned") else 0


@pytest.mark.parametrize("done", [True, False], ids=["done", "not done"])
@pytest.mark.parametrize("fault", SPOILT)
@pytest.mark.parametrize("move", TRANSITIONS)
def test_a_move_without_a_clear_answer_is_settled_by_calling_it_again(
    emulator: Emulator, api: t1.IntegrationApi, move: str, fault: str, done: bool
) -> None:
    origin, make, target, operation = TRANSITIONS[move]
    session = bring_to(api, origin)
    units_before = sum(returned(api))
    emulator.requests.clear()
    emulator.fail_next(**SPOILT[fault], after_processing=done)
    with pytest.raises(OutcomeUnknownError) as raised:
        make(session)
    error = raised.value
    assert error.action == move.split()[0]
    assert isinstance(error.__cause__, (t1.ApiConnectionError, t1.ApiException))
    assert error.action in str(error)
    assert pickle.loads(pickle.dumps(error)).idempotency_key == error.idempotency_key
    assert operations(emulator) == [operation]  # no read unless it is asked for
    assert session.state == origin

    outcome = make(session)
    assert session.state == outcome.state == target
    there = stored(api)
    assert there.state == target
    assert times_redeemed(emulator) == redeemed_in(target)
    units = sum(returned_of(there.cart_items))
    assert units - units_before == (1 if operation == RETURN else 0)
    sent = [request for request in emulator.requests if request.operation == operation]
    assert {request.headers["idempotency-key"] for request in sent} == {error.idempotency_key}
    assert len({request.content for request in sent}) == 1
    assert len(sent) == (1 if done and operation != RETURN else 2)


@pytest.fixture(scope="module")
def slow_emulator() -> Iterator[Emulator]:
    """One that is not reset: requests that nobody waits for come true in the middle of other tests."""
    with Emulator(SHOP) as emulator:
        yield emulator


@pytest.mark.parametrize("fault", [{"latency": 0.4}, {"byte_delay": 0.05}], ids=str)
@pytest.mark.parametrize("move", TRANSITIONS)
def test_a_move_whose_answer_comes_too_late_or_too_slowly_is_settled(
    slow_emulator: Emulator, move: str, fault: dict[str, Any]
) -> None:
    origin, make, target, operation = TRANSITIONS[move]
    name = f"{move}, {fault}"
    redeemed = times_redeemed(slow_emulator)
    with (
        client_of(slow_emulator, clock=SYSTEM) as api,
        client_of(slow_emulator, timeout=(5, 0.1), deadline=0.3, clock=SYSTEM) as hasty,
    ):
        session = bring_to(api, origin, name)
        session.api = hasty
        slow_emulator.fail_next(operation=operation, **fault)
        with pytest.raises(OutcomeUnknownError) as raised:
            make(session)
        assert isinstance(raised.value.__cause__, t1.ApiTimeoutError)
        session.api = api
        assert make(session).state == stored(api, name).state == target
    assert times_redeemed(slow_emulator) == redeemed + redeemed_in(target)


def without_token(session: SessionState) -> dict[str, Any]:
    return {name: value for name, value in session.to_dict().items() if name != "token"}


@pytest.mark.parametrize("status", [401, 403, 404, 422, 429])
@pytest.mark.parametrize("move", TRANSITIONS)
def test_a_move_that_is_refused_was_not_made_and_its_fate_is_known(
    emulator: Emulator, api: t1.IntegrationApi, move: str, status: int
) -> None:
    origin, make, target, operation = TRANSITIONS[move]
    session = bring_to(api, origin)
    before = without_token(session)
    emulator.requests.clear()
    emulator.fail_next(status=status)
    with pytest.raises(t1.ApiException) as raised:
        make(session)
    assert raised.value.status == status
    assert without_token(session) == before
    assert make(session).state == target
    after = [READ] if operation == RETURN else []
    assert operations(emulator) == [operation] * 2 + after  # nothing had to be read before
    keys = {
        request.headers["idempotency-key"] for request in emulator.requests.for_operation(operation)
    }
    assert len(keys) == (1 if status == 429 else 2)  # a server may keep an error under its key


@pytest.mark.parametrize("move", TRANSITIONS)
def test_a_move_that_is_refused_as_illegal_is_settled_by_reading(
    emulator: Emulator, api: t1.IntegrationApi, move: str
) -> None:
    origin, make, target, operation = TRANSITIONS[move]
    session = bring_to(api, origin)
    emulator.requests.clear()
    emulator.fail_next(status=400)
    with pytest.raises(t1.BadRequestException):
        make(session)
    assert operations(emulator) == [operation, READ]
    assert session.state == origin
    assert make(session).state == target


def test_a_move_that_was_not_sent_was_not_made_and_its_fate_is_known(server: Server) -> None:
    server.will_answer(OPEN)
    with client_for(server.url) as api, refused() as nowhere, client_for(nowhere) as lost:
        session = cart(api)
        session.update()
        session.api = lost
        with pytest.raises(t1.ApiConnectionError) as raised:
            session.close()
        assert raised.value.sent == "no"
        session.api = api
        server.will_answer(CLOSED)
        assert session.close().state == "closed"
    assert [asked.method for asked in server.asked] == ["PUT", "PUT"]


@pytest.mark.parametrize("move", TRANSITIONS)
def test_what_the_fate_was_is_found_out_before_another_move(
    emulator: Emulator, api: t1.IntegrationApi, move: str
) -> None:
    origin, make, target, _ = TRANSITIONS[move]
    session = bring_to(api, origin)
    emulator.fail_next(reset=True, after_processing=True)
    with pytest.raises(OutcomeUnknownError):
        make(session)
    emulator.requests.clear()
    legal = {"open": "update", "closed": "reopen", "partially_returned": "cancel"}.get(target)
    if legal is None:
        with pytest.raises(IllegalTransition):
            session.update()
        assert operations(emulator) == [READ]
    else:
        outcome = getattr(session, legal)()
        assert operations(emulator)[0] == READ
        assert outcome.state == session.state == stored(api).state
    assert session.state == stored(api).state


@pytest.mark.parametrize("move", TRANSITIONS)
def test_reading_settles_it_too(emulator: Emulator, api: t1.IntegrationApi, move: str) -> None:
    origin, make, target, _ = TRANSITIONS[move]
    for done in (True, False):
        name = f"done {done}"
        session = bring_to(api, origin, name)
        emulator.fail_next(reset=True, after_processing=done)
        with pytest.raises(OutcomeUnknownError):
            make(session)
        assert session.reload().state == (target if done else origin)
        emulator.requests.clear()
        if not done:
            make(session)
            assert operations(emulator)[0] != READ


@pytest.mark.parametrize("done", [True, False], ids=["done", "not done"])
def test_a_doubt_stays_as_long_as_nothing_can_be_read(
    emulator: Emulator, api: t1.IntegrationApi, done: bool
) -> None:
    session = bring_to(api, "open")
    emulator.fail_next(reset=True, after_processing=done)
    emulator.fail_next(3, status=503)
    keys = set()
    for _ in range(4):
        with pytest.raises(OutcomeUnknownError) as raised:
            session.close()
        keys.add(raised.value.idempotency_key)
    assert len(keys) == 1
    assert session.close().state == "closed"
    assert times_redeemed(emulator) == 1


def test_a_return_of_other_units_after_one_of_unknown_fate_is_a_return_of_its_own(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    for done in (True, False):
        name = f"done {done}"
        session = bring_to(api, "closed", name)
        emulator.fail_next(reset=True, after_processing=done)
        with pytest.raises(OutcomeUnknownError):
            session.return_items({"MUG": 1})
        outcome = session.return_items({"HAT": 1})
        assert returned(api, name) == [done, 1]
        assert returned_of(outcome.session.cart_items) == [done, 1]


def test_a_return_of_other_units_is_made_though_the_session_had_returns_before(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "partially_returned")
    emulator.fail_next(reset=True)
    with pytest.raises(OutcomeUnknownError):
        session.return_items({"MUG": 1})
    session.return_items({"HAT": 1})
    assert returned(api) == [1, 1]


def test_units_of_a_return_that_was_done_cannot_be_returned_once_more(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "closed")
    emulator.fail_next(reset=True, after_processing=True)
    with pytest.raises(OutcomeUnknownError):
        session.return_items({"MUG": 2})
    with pytest.raises(t1.ApiValueError, match="only 0 left"):
        session.return_items({"MUG": 1})
    assert returned(api) == [2, 0]


def test_what_was_changed_after_a_close_of_unknown_fate_is_not_taken_as_known(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "open")
    emulator.fail_next(reset=True, after_processing=True)
    with pytest.raises(OutcomeUnknownError):
        session.close()
    session.set_quantity("HAT", 4)
    session.close()
    session.reopen()
    session.update()
    assert [line.quantity for line in lines(api)] == [2, 4]


def test_what_was_changed_after_a_close_that_was_not_done_is_closed_as_it_is_now(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "open")
    emulator.fail_next(reset=True)
    with pytest.raises(OutcomeUnknownError):
        session.close()
    session.set_quantity("HAT", 4)
    session.close()
    assert [line.quantity for line in lines(api)] == [2, 4]
    keys = {
        request.headers["idempotency-key"] for request in emulator.requests.for_operation(UPDATE)
    }
    assert len(keys) == 3  # of the update, of either close


def test_an_order_imported_by_a_close_of_unknown_fate_is_imported_once(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    for done in (True, False):
        emulator.reset()
        session = bring_to(api, None)
        emulator.fail_next(reset=True, after_processing=done)
        with pytest.raises(OutcomeUnknownError):
            session.close()
        assert session.close().state == stored(api).state == "closed"
        assert times_redeemed(emulator) == 1
        assert emulator.requests[0].content == emulator.requests.for_operation(UPDATE)[-1].content


def test_an_update_of_unknown_fate_is_no_doubt_the_next_one_makes_it_good(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = cart(api)
    emulator.fail_next(reset=True, after_processing=True)
    with pytest.raises(t1.ApiConnectionError):
        session.update()
    session.update()
    assert operations(emulator) == [UPDATE, UPDATE]
    assert stored(api).total == session.prices.subtotal == 39


def test_an_interrupted_move_is_a_doubt_too(server: Server) -> None:
    class Interrupted(BaseException):
        pass

    def interrupt(*_: Any) -> None:
        raise Interrupted

    def interrupting(handler: Handler) -> None:
        os.kill(os.getpid(), signal.SIGUSR1)
        handler.rfile.read(1)  # until the client goes

    before = signal.signal(signal.SIGUSR1, interrupt)
    try:
        server.will_answer(OPEN, interrupting, CLOSED)
        with client_for(server.url) as api:
            session = cart(api)
            session.update()
            with pytest.raises(Interrupted):
                session.close()
            session.close()
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert [asked.method for asked in server.asked] == ["PUT", "PUT", "GET"]


def test_a_repeated_close_that_is_refused_may_be_the_work_of_the_first_attempt(
    server: Server,
) -> None:
    refusal = {"message": 'Cannot move session to state "closed" from state "closed"'}
    server.will_answer(OPEN, NO_ANSWER, answer(refusal, 400), CLOSED)
    with client_for(server.url, retries=LongestPauses(1, initial_delay=0)) as api:
        session = cart(api)
        session.update()
        with pytest.raises(OutcomeUnknownError) as raised:
            session.close()
        assert isinstance(raised.value.__cause__, t1.BadRequestException)
        assert session.close().state == "closed"
    assert [asked.method for asked in server.asked] == ["PUT", "PUT", "PUT", "GET"]


def test_repeating_by_itself_redeems_a_coupon_once(emulator: Emulator) -> None:
    with client_of(emulator, retries=2) as api:
        for number, done in enumerate((True, False), 1):
            session = bring_to(api, "open", f"cart {number}")
            emulator.requests.clear()
            emulator.fail_next(2, status=503, after_processing=done)
            assert session.close().state == "closed"
            assert operations(emulator) == [UPDATE] * 3
            assert len({each.headers["idempotency-key"] for each in emulator.requests}) == 1
            assert times_redeemed(emulator) == number


def test_a_server_that_keeps_no_keys_redeems_a_coupon_once_all_the_same(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    for done in (True, False):
        emulator.reset()
        session = bring_to(api, "open")
        emulator.fail_next(reset=True, after_processing=done)
        with pytest.raises(OutcomeUnknownError):
            session.close()
        emulator.clock.advance(days=2)  # keys are kept for one
        assert session.close().state == "closed"
        assert times_redeemed(emulator) == 1


def test_somebody_else_may_have_moved_on_meanwhile(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "open")
    emulator.fail_next(reset=True, after_processing=True)
    with pytest.raises(OutcomeUnknownError):
        session.close()
    SessionState.load(api, "cart").cancel()
    with pytest.raises(IllegalTransition) as raised:
        session.close()
    assert raised.value.from_state == session.state == "cancelled"


def test_a_session_that_may_be_closed_no_more_does_not_give_its_last_outcome(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    for done in (True, False):
        emulator.reset()
        session = bring_to(api, "closed")
        emulator.fail_next(reset=True, after_processing=done)
        with pytest.raises(OutcomeUnknownError):
            session.reopen()
        assert times_redeemed(emulator) == (0 if done else 1)
        assert session.close().state == stored(api).state == "closed"
        assert times_redeemed(emulator) == 1


# Closing, confirmed


@pytest.mark.parametrize("done", [True, False], ids=["done", "not done"])
@pytest.mark.parametrize("fault", SPOILT)
def test_a_confirmed_close_settles_it_by_reading_once(
    emulator: Emulator, api: t1.IntegrationApi, fault: str, done: bool
) -> None:
    session = bring_to(api, "open")
    emulator.requests.clear()
    emulator.fail_next(**SPOILT[fault], after_processing=done)
    outcome = session.close(confirm=True)
    assert session.state == outcome.state == stored(api).state == "closed"
    assert outcome.accepted_coupons == ("WELCOME10",)
    assert times_redeemed(emulator) == 1
    assert operations(emulator)[:-2] == ([UPDATE, READ] if done else [UPDATE, READ, UPDATE])
    keys = {
        request.headers["idempotency-key"] for request in emulator.requests.for_operation(UPDATE)
    }
    assert len(keys) == 1
    emulator.requests.clear()
    assert session.close() is session.close(confirm=True) is outcome
    assert len(emulator.requests) == 0


def test_a_confirmed_close_reads_at_most_twice(emulator: Emulator, api: t1.IntegrationApi) -> None:
    session = bring_to(api, "open")
    emulator.requests.clear()
    emulator.fail_next(None, reset=True)
    with pytest.raises(OutcomeUnknownError):
        session.close(confirm=True)
    with pytest.raises(OutcomeUnknownError):
        session.close(confirm=True)
    assert operations(emulator) == [UPDATE, READ, READ, READ]
    emulator.stop_failing()
    assert session.close(confirm=True).state == "closed"
    assert times_redeemed(emulator) == 1


def test_a_confirmed_close_that_fails_twice_says_so(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "open")
    emulator.requests.clear()
    emulator.fail_next(None, reset=True, operation=UPDATE)
    with pytest.raises(OutcomeUnknownError):
        session.close(confirm=True)
    assert operations(emulator) == [UPDATE, READ, UPDATE]


@pytest.mark.parametrize("status", [400, 404, 429])
def test_a_confirmed_close_that_is_refused_is_not_tried_again(
    emulator: Emulator, api: t1.IntegrationApi, status: int
) -> None:
    session = bring_to(api, "open")
    emulator.requests.clear()
    emulator.fail_next(status=status)
    with pytest.raises(t1.ApiException) as raised:
        session.close(confirm=True)
    assert raised.value.status == status
    assert operations(emulator) == [UPDATE, *([READ] if status == 400 else [])]


def test_a_confirmed_close_without_doubt_is_one_request(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "open")
    emulator.requests.clear()
    session.close(confirm=True)
    assert operations(emulator) == [UPDATE]


def test_settling_and_making_a_move_share_a_deadline(slow_emulator: Emulator) -> None:
    with client_of(slow_emulator, deadline=0.5, clock=SYSTEM) as hasty:
        session = bring_to(hasty, "open")
        slow_emulator.fail_next(reset=True)
        with pytest.raises(OutcomeUnknownError):
            session.close()
        slow_emulator.fail_next(None, latency=0.35)
        with pytest.raises(OutcomeUnknownError) as raised:
            session.close()  # 0.35 s to read, and no 0.35 s left to close
        slow_emulator.stop_failing()
        assert isinstance(raised.value.__cause__, t1.ApiTimeoutError)


SLOW: dict[str, Script] = {
    "accepts and reads nothing": deaf,
    "never answers": silent,
    "drips": drips(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", b" ", every=0.01),
}


@pytest.mark.parametrize("slow", SLOW)
def test_a_confirmed_close_ends_by_its_deadlines_whatever_the_server_does(slow: str) -> None:
    with FaultServer(usual=SLOW[slow]) as server, client_for(server.url, deadline=0.2) as api:
        session = cart(api)
        with pytest.raises(OutcomeUnknownError) as raised:
            session.close(confirm=True)
        cause = raised.value.__cause__
        assert isinstance(cause, t1.ApiTimeoutError)
        assert cause.limit == "deadline"
        assert [asked.method for asked in server.asked if asked.method == "PUT"][1:] == []
        assert server.connections == 2


# Busy


def test_a_busy_session_is_waited_for(emulator: Emulator) -> None:
    for retries in (1, 2, LongestPauses(1)):
        clock = HandClock()
        with client_of(emulator, retries=retries, clock=clock) as api:
            session = cart(api, f"cart {retries!r}")
            emulator.requests.clear()
            emulator.fail_next(6, status=409)
            session.update()
            assert operations(emulator) == [UPDATE] * 7
            assert len(clock.pauses) == 6
            assert clock.elapsed < 25
            session.close()
            emulator.fail_next(4, status=409)
            session.cancel()
            assert stored(api, session.session_id).state == "cancelled"


def test_a_call_without_retries_is_one_request_even_if_the_session_is_busy(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = cart(api)
    emulator.fail_next(3, status=409)
    for error in (t1.ConflictException, t1.ConflictException, t1.ConflictException):
        with pytest.raises(error):
            session.update(retries=0)
    assert operations(emulator) == [UPDATE] * 3
    emulator.fail_next(status=503)
    with pytest.raises(t1.ServiceException):
        session.update(retries=0)
    assert operations(emulator) == [UPDATE] * 4


def test_a_session_that_stays_busy_is_waited_for_until_the_deadline(emulator: Emulator) -> None:
    clock = HandClock()
    with client_of(emulator, retries=1, clock=clock) as api:
        session = bring_to(api, "open")
        emulator.fail_next(None, status=409)
        calls: list[tuple[Callable[[], Outcome], float]] = [
            (session.update, 25),
            (lambda: session.update(deadline=7), 7),
            (lambda: session.close(confirm=True, deadline=5), 5),
        ]
        for act, seconds in calls:
            began = clock.elapsed
            with pytest.raises(t1.ApiTimeoutError) as raised:
                act()
            assert raised.value.limit == "deadline"
            assert isinstance(raised.value.__cause__, t1.ConflictException)
            assert clock.elapsed - began <= seconds
        degraded = session.update(fallback=True, deadline=3)
        assert isinstance(degraded.cause, t1.ApiTimeoutError)
        emulator.stop_failing()
        emulator.requests.clear()
        session.close()
        assert operations(emulator) == [UPDATE]  # that it was not closed was known


def test_other_refusals_are_repeated_as_often_as_configured(emulator: Emulator) -> None:
    with client_of(emulator, retries=1) as api:
        session = cart(api)
        emulator.fail_next(None, status=429)
        with pytest.raises(t1.TooManyRequestsException):
            session.update()
        assert operations(emulator) == [UPDATE] * 2


def test_many_clients_of_one_process_never_keep_a_session_busy(emulator: Emulator) -> None:
    def work(number: int) -> None:
        with client_of(emulator, max_connections=1) as api:
            session = SessionState(api, "cart")
            session.set_attribute(f"attribute_{number}", number)
            for _ in range(5):
                session.update()

    emulator.fail_next(None, latency=0.001)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert [request.status for request in emulator.requests] == [200] * 40


# One at a time in a process


@contextmanager
def held(server: Server, session: SessionState) -> Iterator[None]:
    """While another thread's call for the session is on its way."""
    came, go = Event(), Event()

    def hold(handler: Handler) -> None:
        came.set()
        go.wait(10)
        OPEN(handler)

    server.answers.appendleft(hold)
    with ThreadPoolExecutor(1) as pool:
        call = pool.submit(session.update)
        try:
            assert came.wait(10)
            yield
        finally:
            go.set()
        call.result()


def test_a_call_waits_for_another_one_of_the_session_until_its_deadline(server: Server) -> None:
    server.will_answer(*[OPEN] * 4)
    with client_for(server.url) as api, client_for(server.url) as another:
        session, twin = cart(api), cart(another)
        twin.update()
        with held(server, session):
            acts: list[Callable[..., Any]] = [twin.update, twin.preview, twin.close, twin.cancel]
            for act in (
                *acts,
                twin.reload,
                lambda **options: twin.update(fallback=True, **options),
            ):
                with pytest.raises(t1.ApiTimeoutError, match="another call") as raised:
                    act(deadline=0.02)
                assert (raised.value.sent, raised.value.limit) == ("no", "deadline")
                assert raised.value.seconds == 0.02
            assert len(server.asked) == 2
            cart(api, "another session").update()
            assert len(server.asked) == 3
        assert twin.update().state == "open"


def test_a_call_that_has_waited_has_what_is_left_of_its_deadline(server: Server) -> None:
    came = Event()

    def slowly(handler: Handler) -> None:
        came.set()
        Event().wait(0.4)
        OPEN(handler)

    server.will_answer(slowly, slowly)
    with client_for(server.url) as api, client_for(server.url) as another:
        session, twin = cart(api), cart(another)
        with ThreadPoolExecutor(1) as pool:
            first = pool.submit(session.update)
            assert came.wait(10)
            with pytest.raises(t1.ApiTimeoutError) as raised:
                twin.update(deadline=0.6)
            assert raised.value.limit == "deadline"
            assert first.result().state == "open"


def test_waiting_takes_turns_until_all_are_served(emulator: Emulator) -> None:
    with client_of(emulator) as api:
        sessions = [SessionState(api, "cart") for _ in range(6)]
        for number, session in enumerate(sessions):
            session.set_attribute(f"attribute_{number}", number)
        with ThreadPoolExecutor(6) as pool:
            list(pool.map(SessionState.update, sessions))
        assert stored(api).attributes == {f"attribute_{number}": number for number in range(6)}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork()")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_does_not_wait_for_its_parents_calls(server: Server) -> None:
    with client_for(server.url) as api, client_for(server.url, timeout=5) as another:
        session, twin = cart(api), cart(another)
        with held(server, session):
            server.will_answer(OPEN)
            child = os.fork()
            if child == 0:
                status = 1
                try:
                    status = 0 if twin.update(deadline=5).state == "open" else 2
                finally:
                    os._exit(status)
            _, status = os.waitpid(child, 0)
            assert os.waitstatus_to_exitcode(status) == 0
        assert twin.state is None


def test_a_call_that_failed_gives_its_turn_back(emulator: Emulator, api: t1.IntegrationApi) -> None:
    session = bring_to(api, "open")
    failures: list[dict[str, Any]] = [{"status": 400}, {"reset": True}, {"malformed_body": True}]
    for failure in failures:
        emulator.fail_next(**failure)
        with pytest.raises(t1.TalonOneError):
            session.update(deadline=5)
    with pytest.raises(IllegalTransition):
        session.reopen()
    assert session.update(deadline=5).state == "open"


# A checkout that must go on

GATEWAY: dict[str, Script] = {
    "502": answers(reply(502, b"<h1>Bad gateway</h1>")),
    "503": answers(reply(503)),
    "503, come back later": answers(reply(503, {}, "Retry-After: 3600")),
    "504": answers(reply(504)),
    "500": answers(reply(500)),
    "520": answers(reply(520)),
    "408": answers(reply(408)),
    "429": answers(reply(429)),
    "409, busy": answers(reply(409)),
    "a success that cannot be read": answers(reply(200, b"<h1>Hello</h1>")),
    "never answers": silent,
    "accepts and reads nothing": deaf,
    "drips": SLOW["drips"],
    "resets": lambda talk: talk.reset(),
}
DO: dict[str, Callable[[SessionState], Outcome]] = {
    "update": lambda session: session.update(fallback=True),
    "preview": lambda session: session.preview(fallback=True),
}


def check_degraded(session: SessionState, outcome: Outcome) -> None:
    assert outcome.degraded
    assert outcome.effects == []
    assert outcome.state is session.state
    assert outcome.prices.total == outcome.prices.subtotal == Decimal("39.00")
    assert not outcome.prices.mismatches
    assert outcome.accepted_coupons == ()
    assert outcome.rejected_coupons == ()
    assert isinstance(outcome.cause, (t1.ApiException, t1.ApiConnectionError))
    assert session.outcome is None


@pytest.mark.parametrize("gateway", GATEWAY)
@pytest.mark.parametrize("do", DO)
def test_the_fallback_is_the_cart_without_effects_when_nobody_answers(
    do: str, gateway: str
) -> None:
    with FaultServer(usual=GATEWAY[gateway]) as server, client_for(server.url, deadline=0.1) as api:
        session = cart(api)
        session.add_coupon("WELCOME10")
        check_degraded(session, DO[do](session))


@pytest.mark.parametrize("do", DO)
def test_the_fallback_is_for_a_host_that_refuses_connections_too(do: str) -> None:
    breaker = t1.CircuitBreaker(1)
    with refused() as nowhere, client_for(nowhere, circuit_breaker=breaker) as api:
        session = cart(api)
        check_degraded(session, DO[do](session))
        check_degraded(session, DO[do](session))  # by now the circuit is open


@pytest.mark.parametrize("do", DO)
@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_the_fallback_is_not_for_what_the_server_refuses(
    emulator: Emulator, api: t1.IntegrationApi, do: str, status: int
) -> None:
    session = cart(api)
    emulator.fail_next(None, status=status)
    with pytest.raises((t1.ApiException, t1.ApiTimeoutError)) as raised:
        DO[do](session)
    error = raised.value
    answered = error if isinstance(error, t1.ApiException) else error.__cause__
    assert isinstance(answered, t1.ApiException)
    assert answered.status == status


@pytest.mark.parametrize("do", DO)
def test_the_fallback_is_not_for_mistakes(
    emulator: Emulator, api: t1.IntegrationApi, do: str
) -> None:
    with pytest.raises(IllegalTransition):
        DO[do](bring_to(api, "cancelled"))
    session = cart(api, "another cart")
    session.content.cart_items = [t1.CartItem(sku="MUG", quantity=1, price=Decimal("NaN"))]
    with pytest.raises(t1.ApiValueError):
        DO[do](session)


@pytest.mark.parametrize("do", DO)
def test_without_fallback_the_error_is_raised(do: str) -> None:
    with refused() as nowhere, client_for(nowhere) as api, pytest.raises(t1.ApiConnectionError):
        getattr(cart(api), do)()


def test_what_was_not_sent_for_want_of_an_answer_is_sent_with_the_next_call(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "open")
    before = session.outcome
    session.add_item("CAP", price=5)
    emulator.fail_next(status=503)
    outcome = session.update(fallback=True)
    assert outcome.degraded
    assert outcome.prices.total == 44
    assert session.outcome is before
    assert not session.update(fallback=True).degraded
    first, second = (session_sent(request) for request in emulator.requests[-2:])
    assert first == second
    assert set(first) == {"cartItems"}
    assert stored(api).total == 44


def test_nothing_falls_back_that_spends_or_gives_back_money(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "open")
    emulator.fail_next(None, status=503)
    with pytest.raises(OutcomeUnknownError):
        session.close()
    with pytest.raises(t1.ApiTypeError, match="fallback"):
        session.close(fallback=True)  # type: ignore[call-arg]


def test_the_fallback_has_members_of_any_name() -> None:
    with refused() as nowhere, client_for(nowhere) as api:
        session = SessionState(api, "cart")
        session.content.extra['a "new" member'] = 1
        assert session.update(fallback=True).session.extra['a "new" member'] == 1
