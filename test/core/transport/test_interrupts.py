"""Signal handlers that raise: they end a call at once, as they are, and leave nothing behind."""

from __future__ import annotations

import functools
import gc
import json
import random
import signal
import time
import traceback
import warnings
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, tzinfo
from threading import Event, Thread
from typing import Any

import pytest

from talon_one import CartItem, IntegrationStateV2, raw
from talon_one.core.calls.client import ApiClient
from talon_one.core.calls.multipart import write_multipart
from talon_one.core.calls.url import fill_path
from talon_one.core.errors import ApiConnectionError, ApiTimeoutError, CircuitOpenError
from talon_one.core.models.reading import parse_json
from talon_one.core.models.writing import write_members
from talon_one.core.settings.breaker import CircuitBreaker
from talon_one.core.settings.call import Call
from talon_one.core.settings.hooks import Hooks
from talon_one.core.support.clock import Clock

from ...clocks import HandClock
from .fault_server import (
    FaultServer,
    FullBacklog,
    Script,
    answers,
    deaf,
    drips,
    reply,
    silent,
)
from .fixtures import GET, POST, SET, call, open_client
from .shop import shop
from .test_pool import descriptors, eventually

pytestmark = [
    pytest.mark.blocking_only,
    pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer that sends signals"),
    # What an interrupt drops is closed by the garbage collector, which an interrupt may meet, too.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    yield
    gc.collect()  # what was dropped is closed here, where warnings of it are expected


class Interrupt(Exception):
    """As soft time limits of task queues raise."""


@contextmanager
def handler(function: Any) -> Iterator[None]:
    before = signal.signal(signal.SIGALRM, function)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


class Alarm:
    """Raises once, a while after it was set."""

    def __init__(self, error: type[BaseException]) -> None:
        self.error = error
        self.armed: list[None] = []

    def __call__(self, *_: object) -> None:
        if self.armed:
            self.armed.clear()
            raise self.error("from the handler")

    def interrupts(self, work: Callable[[], Any], after: float) -> bool:
        """Do the work, and say whether it was interrupted."""
        try:
            try:
                self.armed.append(None)
                signal.setitimer(signal.ITIMER_REAL, after)
                work()
            finally:
                self.armed.clear()
        except self.error:
            return True
        return False


def shared_by_threads(client: ApiClient, stop: Event, failed: list[BaseException]) -> Thread:
    def work() -> None:
        while not stop.is_set():
            try:
                call(client, GET, deadline=5)
            except CircuitOpenError:
                pass
            except BaseException as error:
                failed.append(error)
                return

    thread = Thread(target=work)
    thread.start()
    return thread


@pytest.mark.parametrize("shared", [False, True], ids=["alone", "with another thread"])
def test_thousands_of_interrupts_at_random_points_cost_no_later_call_anything(shared: bool) -> None:
    chance = random.Random(7)
    alarm = Alarm(Interrupt)
    breaker = CircuitBreaker(failure_threshold=1, reset_timeout=0.001)
    interrupted, wanted = 0, 1000 if shared else 2000
    stop, failed = Event(), list[BaseException]()
    with FaultServer(usual=answers(reply())) as server:
        gc.collect()
        before = descriptors()
        client = open_client(
            server.url, Clock(), max_connections=1, circuit_breaker=breaker, hooks=Hooks()
        )
        with client, handler(alarm):
            call(client)
            start = time.perf_counter()
            for _ in range(50):
                call(client)
            usual = (time.perf_counter() - start) / 50
            other = shared_by_threads(client, stop, failed) if shared else None
            while interrupted < wanted:
                interrupted += alarm.interrupts(
                    lambda: call(client, SET, deadline=5), chance.uniform(1e-5, usual)
                )
                if interrupted % 50 == 0:
                    assert call(client, POST, deadline=5).status_code == 200
            for _ in range(10):
                assert call(client, POST, deadline=5).status_code == 200
            stop.set()
            if other is not None:
                other.join(10)
        assert failed == []
        gc.collect()
        eventually(lambda: not server.busy)
        assert descriptors() <= before + 1


def test_interrupts_leave_neither_hooks_silent_nor_the_next_call_in_the_mode_of_another() -> None:
    chance = random.Random(3)
    alarm = Alarm(Interrupt)
    heard: list[str] = []
    interrupted = 0

    class Hearing(Hooks):
        def on_response(self, call: Call) -> None:
            heard.append(call.operation_id)

    with FaultServer(usual=answers(reply(200, {"a": 1}))) as server:
        api = shop(server.url, clock=Clock(), hooks=Hearing(), retries=0)
        with api.api_client, handler(alarm):
            raw(api.get_cart)
            start = time.perf_counter()
            raw(api.get_cart)
            usual = time.perf_counter() - start
            while interrupted < 500:
                interrupted += alarm.interrupts(
                    lambda: raw(api.get_cart), chance.uniform(1e-5, usual)
                )
                heard.clear()
                assert api.get_cart() == {"a": 1}
                assert heard == ["getCart"]


def test_a_probe_that_never_ended_expires() -> None:
    clock = HandClock()
    breaker = CircuitBreaker(failure_threshold=1, reset_timeout=30, clock=clock)
    with pytest.raises(ApiTimeoutError), breaker.attempt():
        raise ApiTimeoutError
    clock.now += 31
    lost = breaker.attempt()
    lost.__enter__()
    with pytest.raises(CircuitOpenError), breaker.attempt():
        pass
    clock.now += 31
    with breaker.attempt():
        pass
    assert breaker.state == "closed"


def test_a_probe_that_was_dropped_leaves_its_place_to_the_next() -> None:
    clock = HandClock()
    breaker = CircuitBreaker(failure_threshold=1, reset_timeout=30, clock=clock)
    with pytest.raises(ApiTimeoutError), breaker.attempt():
        raise ApiTimeoutError
    clock.now += 31
    breaker.attempt().__enter__()
    with breaker.attempt():
        pass
    assert breaker.state == "closed"


@pytest.mark.parametrize("late", [ApiConnectionError, Interrupt])
def test_an_attempt_from_before_the_circuit_opened_ends_nobodys_probe(
    late: type[Exception],
) -> None:
    clock = HandClock()
    breaker = CircuitBreaker(failure_threshold=1, reset_timeout=30, clock=clock)
    probe = breaker.attempt()
    with pytest.raises(late), breaker.attempt():
        with pytest.raises(ApiTimeoutError), breaker.attempt():
            raise ApiTimeoutError
        clock.now += 31
        probe.__enter__()
        raise late
    with pytest.raises(CircuitOpenError), breaker.attempt():
        pass
    probe.__exit__(None)
    assert breaker.state == "closed"


# Told apart from faults of the network


class Watching(Hooks):
    def __init__(self) -> None:
        self.seen: list[tuple[str, int, type]] = []

    def on_error(self, call: Call) -> None:
        self.seen.append((call.sent, call.attempt, type(call.error)))


PLACES: dict[str, tuple[Script, str]] = {
    "sending": (deaf, "maybe"),
    "waiting for a response": (silent, "maybe"),
    "reading headers": (drips(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"), "maybe"),
    "reading a body": (drips(reply(200, b" ", "Content-Length: 99999"), b" "), "maybe"),
    "reading the body of an error": (
        drips(reply(500, b" ", "Content-Length: 99999"), b" "),
        "maybe",
    ),
    "reading chunks": (
        drips(reply(200, b"5\r\nabcde\r\n", "Transfer-Encoding: chunked"), b"1\r\na\r\n"),
        "maybe",
    ),
}
ERRORS = [TimeoutError, OSError, ConnectionResetError, ValueError, Interrupt]


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("place", [*PLACES, "connecting"])
def test_what_a_signal_handler_raises_reaches_the_caller_as_it_is(
    place: str, error: type[Exception]
) -> None:
    def raises(*_: object) -> None:
        raised.append(error("from the handler"))
        raise raised[0]

    raised: list[Exception] = []
    watching = Watching()
    backlog = FullBacklog() if place == "connecting" else None
    script, sent = PLACES.get(place, (silent, "no"))
    body = {"a": "x" * 4_000_000} if place == "sending" else None
    with FaultServer(usual=script) as server, handler(raises):
        url = backlog.url if backlog else server.url
        with open_client(url, Clock(), hooks=watching, max_connections=1) as client:
            signal.setitimer(signal.ITIMER_REAL, 1 if place == "sending" else 0.4)
            with pytest.raises(error) as caught:
                client.call(SET, {"deadline": 5}, body=body)
            assert caught.value is raised[0]
            assert watching.seen == [(sent, 1, error)]
    if backlog:
        backlog.__exit__()


@pytest.mark.parametrize("error", ERRORS)
def test_what_a_signal_handler_raises_within_a_hook_is_no_failure_of_the_hook(
    error: type[Exception],
) -> None:
    class Slow(Hooks):
        def on_request(self, call: Call) -> None:
            time.sleep(5)

    def raises(word: str, *_: object) -> None:
        raise error(word)

    with FaultServer() as server, handler(functools.partial(raises, "late")):
        with open_client(server.url, Clock(), hooks=Slow()) as client:
            signal.setitimer(signal.ITIMER_REAL, 0.05)
            with pytest.raises(error, match="late"):
                call(client, SET)
        assert server.asked == []


class Interrupting(tzinfo):
    """Time zone that is interrupted while it is asked."""

    def utcoffset(self, time: datetime | None) -> timedelta:
        signal.raise_signal(signal.SIGALRM)
        return timedelta()

    dst = utcoffset

    def tzname(self, time: datetime | None) -> str:
        return "Z"


class InterruptingText(bytes):
    def decode(self, *_: Any, **keywords: Any) -> str:
        signal.raise_signal(signal.SIGALRM)
        return ""


class InterruptingFile:
    def read(self) -> bytes:
        signal.raise_signal(signal.SIGALRM)
        return b""


WHEN = datetime(2026, 1, 2, tzinfo=Interrupting())
WORK: dict[str, Callable[[], Any]] = {
    "writing a time": lambda: CartItem(sku="a", quantity=1, attributes={"a": WHEN}).to_json(),
    "writing a part": lambda: write_members(
        CartItem(sku="a", quantity=1, attributes={"a": WHEN}), "item"
    ),
    "a time in a path": lambda: fill_path("/{a}", {"a": WHEN}),
    "reading": lambda: parse_json(InterruptingText()),
    "reading a file": lambda: write_multipart({"a": InterruptingFile()}, {}),
}


@pytest.mark.parametrize("error", [*ERRORS, TypeError, RuntimeError, AttributeError])
@pytest.mark.parametrize("work", WORK)
def test_what_a_signal_handler_raises_is_no_fault_of_a_value(
    work: str, error: type[Exception]
) -> None:
    raised: list[Exception] = []

    def raises(*_: object) -> None:
        raised.append(error("from the handler"))
        raise raised[0]

    with handler(raises), pytest.raises(error) as caught:
        WORK[work]()
    assert caught.value is raised[0]


def test_no_interrupt_of_reading_is_taken_for_an_odd_value() -> None:
    chance = random.Random(5)
    alarm = Alarm(ValueError)
    event = {"id": 1, "created": "2026-01-02 03:04:05.1234567+0100", "applicationId": "odd"}
    text = json.dumps({"customerSession": event, "effects": [event] * 20})

    def read() -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for _ in range(20):
                IntegrationStateV2.from_json(text)
        reached.append(None)

    gc.collect()
    gc.disable()  # what an interrupt raises within a finalizer is lost
    try:
        with handler(alarm):
            reached: list[None] = []
            start = time.perf_counter()
            read()
            usual = time.perf_counter() - start
            for _ in range(300):
                reached.clear()
                interrupted = alarm.interrupts(read, chance.uniform(1e-5, usual / 2))
                assert interrupted != bool(reached)
    finally:
        gc.enable()


def test_a_timeout_of_the_network_is_still_ours_with_a_handler_set() -> None:
    def never(*_: object) -> None: ...

    with (
        FaultServer(usual=silent) as server,
        handler(never),
        open_client(server.url, Clock()) as client,
        pytest.raises(ApiTimeoutError),
    ):
        call(client, POST, timeout=0.05)


# Slots


def test_calls_get_their_connection_in_the_order_in_which_they_asked() -> None:
    release = Event()

    def slow(talk: Any) -> None:
        talk.read_request()
        release.wait(5)
        talk.send(reply())
        answers(reply())(talk)

    with FaultServer(slow) as server, open_client(server.url, Clock(), max_connections=1) as client:
        first = Thread(target=call, args=(client,))
        first.start()
        eventually(lambda: bool(server.asked))
        [route] = client._transport._routes.values()

        def is_waiting(calls: int) -> bool:
            return len(route.slots._queue) == 1 + calls

        threads = []
        for number in range(8):
            options = {"deadline": 5, "headers": {"X-Number": str(number)}}
            threads.append(Thread(target=call, args=(client,), kwargs=options))
            threads[-1].start()
            eventually(functools.partial(is_waiting, number + 1))
        release.set()
        for thread in (first, *threads):
            thread.join(10)
    order = [request.headers["x-number"] for request in server.asked[1:]]
    assert order == [str(number) for number in range(8)]
    assert server.connections == 1


# Secrets


@pytest.mark.filterwarnings("ignore:.*unencrypted")
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_frames_of_an_interrupted_call_do_not_hold_the_password_of_a_proxy(scheme: str) -> None:
    alarm = Alarm(Interrupt)
    password = "pa55w0rd"
    encoded = b64encode(f"user:{password}".encode()).decode()
    received: list[bytes] = []

    def reads(talk: Any) -> None:
        received.append(talk.sock.recv(65536))
        talk.wait_for_end()

    with (
        FaultServer(usual=reads) as proxy,
        handler(alarm),
        open_client(
            f"{scheme}://shop.example",
            Clock(),
            proxy=proxy.url.replace("//", f"//user:{password}@"),
        ) as client,
    ):
        with pytest.raises(Interrupt) as raised:
            alarm.armed.append(None)
            signal.setitimer(signal.ITIMER_REAL, 1)
            call(client, POST, deadline=5)
        shown = "".join(
            traceback.TracebackException.from_exception(raised.value, capture_locals=True).format()
        )
    ours = shown[shown.index("in call") :]
    assert encoded.encode() in received[0]
    ours = "".join(line for line in ours.splitlines() if "proxy=" not in line)
    assert encoded not in ours
    assert password not in ours.replace(f"password = '{password}'", "")
