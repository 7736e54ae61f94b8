"""Failing fast while the service is dead, and noticing when it lives again."""

from __future__ import annotations

import copy
import os
import pickle
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event
from typing import Any

import pytest

from talon_one import CircuitBreaker, CircuitOpenError, Configuration, Hooks
from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ApiTypeError,
    ApiValueError,
    UnexpectedResponse,
)
from talon_one.core.settings.call import Call

from ...clocks import HandClock
from ...server import Answer, Handler, Server, answer, raw_bytes
from .shop import Shop, shop

NO_ANSWER = raw_bytes(b"")
CUT_OFF = raw_bytes(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")


@pytest.fixture
def breaker(clock: HandClock) -> CircuitBreaker:
    return CircuitBreaker(failure_threshold=3, reset_timeout=30, clock=clock)


@pytest.fixture
def api(server: Server, clock: HandClock, breaker: CircuitBreaker) -> Iterator[Shop]:
    made = shop(server.url, clock=clock, retries=0, circuit_breaker=breaker)
    with made.api_client:
        yield made


def fail(api: Shop, server: Server, times: int = 1, how: Answer = NO_ANSWER) -> None:
    for _ in range(times):
        server.will_answer(how)
        with pytest.raises(ApiConnectionError) as raised:
            api.get_cart()
        assert not isinstance(raised.value, CircuitOpenError)


def state(breaker: CircuitBreaker) -> str:
    return breaker.state  # as plain text, so that a checker does not take it for unchanged


def test_without_a_breaker_every_call_is_tried(server: Server) -> None:
    assert Configuration().circuit_breaker is None
    api = shop(server.url, retries=0)
    with api.api_client:
        fail(api, server, 20)
    assert len(server.asked) == 20


def open_error(api: Shop) -> CircuitOpenError:
    """The error of a call that the open circuit rejects."""
    with pytest.raises(CircuitOpenError) as raised:
        api.add_points({})
    return raised.value


def test_after_failures_in_a_row_a_call_fails_at_once(
    api: Shop, server: Server, clock: HandClock, breaker: CircuitBreaker
) -> None:
    fail(api, server, 3)
    assert state(breaker) == "open"
    errors = [open_error(api) for _ in range(10)]
    assert len(server.asked) == 3
    assert not clock.pauses
    error = errors[-1]
    assert isinstance(error, ApiConnectionError)
    assert error.sent == "no"
    assert (error.operation_id, error.method, error.path) == ("addPoints", "POST", "/v1/points")
    assert error.__cause__ is None
    twin = pickle.loads(pickle.dumps(error))
    assert (type(twin), str(twin)) == (CircuitOpenError, str(error))


def test_fewer_failures_in_a_row_open_nothing(
    api: Shop, server: Server, breaker: CircuitBreaker
) -> None:
    for _ in range(5):
        fail(api, server, 2)
        assert api.get_cart() == {}
    assert state(breaker) == "closed"


@pytest.mark.parametrize("status", [400, 401, 404, 409, 429, 500, 502, 503, 504])
def test_an_answer_is_a_sign_of_life_whatever_its_status(
    api: Shop, server: Server, breaker: CircuitBreaker, status: int
) -> None:
    fail(api, server, 2)
    server.will_answer(answer({}, status))
    with pytest.raises(ApiException):
        api.get_cart()
    fail(api, server, 2)
    assert state(breaker) == "closed"


@pytest.mark.parametrize(
    "strange",
    [
        answer("<html>", content_type="text/html"),
        answer(b"x", headers={"Content-Encoding": "gzip"}),
    ],
)
def test_a_strange_answer_is_a_sign_of_life(
    api: Shop, server: Server, breaker: CircuitBreaker, strange: Answer
) -> None:
    fail(api, server, 2)
    server.will_answer(strange)
    with pytest.raises(UnexpectedResponse):
        api.get_cart()
    fail(api, server, 2)
    assert state(breaker) == "closed"


def test_an_answer_that_is_cut_off_is_a_failure(
    api: Shop, server: Server, breaker: CircuitBreaker
) -> None:
    fail(api, server, 3, CUT_OFF)
    assert state(breaker) == "open"


def test_a_timeout_is_a_failure(clock: HandClock, breaker: CircuitBreaker) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        api = shop(url, clock=clock, retries=0, timeout=0.02, circuit_breaker=breaker)
        with api.api_client:
            for _ in range(3):
                with pytest.raises(ApiTimeoutError):
                    api.get_cart()
            with pytest.raises(CircuitOpenError):
                api.get_cart()


def test_a_refused_connection_is_a_failure(clock: HandClock, breaker: CircuitBreaker) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
    api = shop(url, clock=clock, retries=0, circuit_breaker=breaker)
    with api.api_client:
        for _ in range(3):
            with pytest.raises(ApiConnectionError, match="refused"):
                api.get_cart()
        with pytest.raises(CircuitOpenError):
            api.get_cart()


def test_a_mistake_of_the_caller_counts_neither_way(
    api: Shop, server: Server, breaker: CircuitBreaker
) -> None:
    fail(api, server, 2)
    with pytest.raises(ApiValueError):
        api.get_campaigns()  # there is no key for it
    with pytest.raises(ApiValueError):
        api.get_cart("..")
    fail(api, server)
    assert state(breaker) == "open"


def test_every_attempt_counts_and_none_follows_once_the_circuit_is_open(
    server: Server, clock: HandClock, breaker: CircuitBreaker
) -> None:
    server.will_answer(*[NO_ANSWER] * 9)
    api = shop(server.url, clock=clock, retries=8, circuit_breaker=breaker)
    with api.api_client:
        with pytest.raises(ApiConnectionError, match="connection lost") as raised:
            api.get_cart()
        assert (len(server.asked), len(clock.pauses)) == (3, 2)
        assert raised.value.attempts == 3
        assert not isinstance(raised.value, CircuitOpenError)
        with pytest.raises(CircuitOpenError):
            api.get_cart()
    assert len(server.asked) == 3


# Coming back


def test_after_the_reset_timeout_one_answer_closes_the_circuit(
    api: Shop, server: Server, clock: HandClock, breaker: CircuitBreaker
) -> None:
    fail(api, server, 3)
    clock.now += 29.9
    assert state(breaker) == "open"
    with pytest.raises(CircuitOpenError):
        api.get_cart()
    clock.now += 0.1
    assert state(breaker) == "half-open"
    assert api.get_cart() == {}
    assert state(breaker) == "closed"
    fail(api, server, 2)  # counted from the beginning
    assert state(breaker) == "closed"


def test_an_error_as_an_answer_closes_it_too(
    api: Shop, server: Server, clock: HandClock, breaker: CircuitBreaker
) -> None:
    fail(api, server, 3)
    clock.now += 30
    server.will_answer(answer({}, 503))
    with pytest.raises(ApiException):
        api.get_cart()
    assert state(breaker) == "closed"


def test_a_failed_probe_opens_the_circuit_for_another_reset_timeout(
    api: Shop, server: Server, clock: HandClock, breaker: CircuitBreaker
) -> None:
    fail(api, server, 3)
    for _ in range(3):
        clock.now += 30
        fail(api, server)  # one is enough
        assert state(breaker) == "open"
        clock.now += 29.5
        with pytest.raises(CircuitOpenError):
            api.get_cart()
        clock.now -= 29.5
    assert len(server.asked) == 6


def test_of_many_threads_one_probes(
    server: Server, clock: HandClock, breaker: CircuitBreaker
) -> None:
    probing, others_are_done = Event(), Event()

    def slow(handler: Handler) -> None:
        probing.set()
        assert others_are_done.wait(5)
        answer({"probe": True})(handler)

    api = shop(server.url, clock=clock, retries=0, circuit_breaker=breaker)
    with api.api_client, ThreadPoolExecutor(8) as threads:
        fail(api, server, 3)
        clock.now += 30
        server.will_answer(slow)
        begin = Barrier(8)

        def call() -> Any:
            begin.wait(5)
            try:
                return api.get_cart()
            except CircuitOpenError:
                return "refused"

        calls = [threads.submit(call) for _ in range(8)]
        assert probing.wait(5)
        while sum(call.done() for call in calls) < 7:
            Event().wait(0.005)
        others_are_done.set()
        results = [call.result() for call in calls]
        assert results.count("refused") == 7
        assert results.count({"probe": True}) == 1
        assert len(server.asked) == 4
        assert api.get_cart() == {}


def test_a_probe_that_is_interrupted_leaves_the_place_to_the_next(
    clock: HandClock, breaker: CircuitBreaker, api: Shop, server: Server
) -> None:
    fail(api, server, 3)
    clock.now += 30

    def interrupt(call: Any) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), breaker.attempt():
        interrupt(None)
    assert state(breaker) == "half-open"
    assert api.get_cart() == {}
    assert state(breaker) == "closed"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork()")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_child_may_probe_although_its_parent_does(
    api: Shop, server: Server, clock: HandClock, breaker: CircuitBreaker
) -> None:
    fail(api, server, 3)
    clock.now += 30
    with breaker.attempt():  # as if another thread were probing
        child = os.fork()
        if child == 0:
            try:
                os._exit(0 if api.get_cart() == {} else 1)
            finally:
                os._exit(2)
        _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0


# How it is set up


def test_clients_may_share_a_breaker(
    server: Server, clock: HandClock, breaker: CircuitBreaker
) -> None:
    settings: dict[str, Any] = {"clock": clock, "retries": 0, "circuit_breaker": breaker}
    one, other = shop(server.url, **settings), shop(server.url, **settings)
    with one.api_client, other.api_client:
        fail(one, server, 2)
        fail(other, server, 1)
        for api in (one, other):
            with pytest.raises(CircuitOpenError):
                api.get_cart()


def test_a_copy_shares_the_breaker_and_a_pickle_has_its_own(breaker: CircuitBreaker) -> None:
    for _ in range(3):
        with pytest.raises(ApiConnectionError), breaker.attempt():
            raise ApiConnectionError("dead")
    assert state(breaker) == "open"
    configuration = Configuration("http://127.0.0.1", circuit_breaker=breaker)
    for twin in (copy.copy(configuration), copy.deepcopy(configuration)):
        assert twin.circuit_breaker is breaker
    unpickled = pickle.loads(pickle.dumps(Configuration(circuit_breaker=CircuitBreaker(7, 9))))
    assert unpickled.circuit_breaker is not None
    assert unpickled.circuit_breaker.state == "closed"
    assert (
        unpickled.circuit_breaker.failure_threshold,
        unpickled.circuit_breaker.reset_timeout,
    ) == (7, 9)


@pytest.mark.parametrize(
    "arguments",
    [(0,), (-1,), (5, 0), (5, -1.0), (5, float("nan"))],
)
def test_numbers_that_make_no_sense_are_refused(arguments: tuple[Any, ...]) -> None:
    with pytest.raises(ApiValueError, match=r"^circuit_breaker: "):
        CircuitBreaker(*arguments)


@pytest.mark.parametrize("arguments", [("5",), (True,), (2.5,), (None,), (5, "30"), (5, True)])
def test_arguments_of_the_wrong_type_are_refused(arguments: tuple[Any, ...]) -> None:
    with pytest.raises(ApiTypeError, match=r"^circuit_breaker: "):
        CircuitBreaker(*arguments)


@pytest.mark.parametrize("given", [True, 5, CircuitBreaker, "on"])
def test_what_is_no_breaker_is_refused(given: Any) -> None:
    with pytest.raises(ApiTypeError, match=r"^circuit_breaker: expected"):
        Configuration(circuit_breaker=given)


def test_its_state_shows(breaker: CircuitBreaker, clock: HandClock) -> None:
    assert "closed" in repr(breaker)
    for _ in range(3):
        with pytest.raises(ApiTimeoutError), breaker.attempt():
            raise ApiTimeoutError
    assert "open" in repr(breaker)
    clock.now += 30
    assert "half-open" in repr(breaker)


def test_hooks_hear_of_a_call_that_was_not_made(
    server: Server, clock: HandClock, breaker: CircuitBreaker
) -> None:
    told: list[tuple[str, str]] = []

    class Listening(Hooks):
        def on_error(self, call: Call) -> None:
            told.append((call.operation_id, type(call.error).__name__))

    settings: dict[str, Any] = {"circuit_breaker": breaker, "hooks": Listening()}
    api = shop(server.url, clock=clock, retries=0, **settings)
    with api.api_client:
        fail(api, server, 3)
        with pytest.raises(CircuitOpenError):
            api.add_points({})
    assert told[-1] == ("addPoints", "CircuitOpenError")
    assert len(told) == 4
