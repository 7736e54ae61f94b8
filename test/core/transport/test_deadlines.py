"""No call outlives its deadline, whatever it is doing; and its error says what it was doing."""

from __future__ import annotations

import gzip
import math
import signal
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache, partial
from pathlib import Path
from threading import Event, Thread, Timer
from typing import Any, Literal, NamedTuple
from unittest import mock

import pytest

from talon_one import Call, Hooks, RetryPolicy
from talon_one.core.calls.client import ApiClient
from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ApiTypeError,
    ApiValueError,
    ServiceException,
    TooManyRequestsException,
)
from talon_one.core.settings.configuration import Configuration
from talon_one.core.support.clock import Clock

from ...clocks import START, HandClock, Interrupt, is_interrupted
from .faces import open_face
from .fault_server import (
    LOOPBACK,
    Conversation,
    FaultServer,
    FullBacklog,
    Script,
    answers,
    chunked,
    deaf,
    drips,
    echoes,
    ends_after,
    refused,
    reply,
    silent,
)
from .fixtures import GET, POST, SET, LongestPauses, call, open_client, operation

ON_TIME = 2.0
"""Seconds that a loaded machine may be late."""
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

Sent = Literal["no", "maybe"]


@pytest.fixture
def stopwatch() -> Iterator[Callable[[], float]]:
    began = time.monotonic()
    yield lambda: time.monotonic() - began


# Dripping: the clock ticks with every look at it, so that the deadline is met exactly


CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
DRIPS: dict[str, Script] = {
    "the status line": drips(b"HTTP/1.1 200 ", b"O"),
    "one header": drips(HEAD + b"X-Long: ", b"x"),
    "headers without end": drips(HEAD, b"X: y\r\n"),
    "100 Continue without end": drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "a body of known length": drips(HEAD + b"Content-Length: 99999\r\n\r\n", b" "),
    "a body without end": drips(HEAD + b"\r\n", b" "),
    "a compressed body": drips(
        HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"{}")[:9], b"\0"
    ),
    "a chunked body": drips(CHUNKED, b"1\r\n \r\n"),
    "the size of a chunk": drips(CHUNKED, b"0"),
    "trailers without end": drips(CHUNKED + chunked(b"{}", end=b"0\r\n"), b"X: y\r\n"),
    "the body of an error": drips(
        b"HTTP/1.1 400 Bad Request\r\nContent-Length: 99999\r\n\r\n", b" "
    ),
}


@cache
def dripping(name: str) -> tuple[Exception, float]:
    """How a call ends whose answer drips, and after how many seconds of its clock."""
    clock = HandClock()
    with (
        FaultServer(usual=DRIPS[name]) as server,
        open_client(server.url, clock) as client,
        pytest.raises((ApiTimeoutError, ApiException)) as raised,
    ):
        clock.tick = 1
        call(client, SET)
    return raised.value, clock.elapsed


@pytest.mark.parametrize("name", DRIPS)
def test_an_answer_that_drips_ends_exactly_at_the_deadline(name: str) -> None:
    error, seconds = dripping(name)
    if isinstance(error, ApiException):
        assert (name, error.status, error.body) == ("the body of an error", 400, "")
    else:
        assert isinstance(error, ApiTimeoutError)
        assert (error.phase, error.limit, error.seconds) == ("reading the response", "deadline", 25)
        assert (error.sent, error.attempts) == ("maybe", 1)
        assert str(error) == (
            f"PUT {error.host}/v1/things: incomplete response within 25 s (deadline): "
            "the request may have been received"
        )
    # The clock ticks before the call begins to count, and when it has ended.
    assert 25 <= seconds <= 25 + 4


@pytest.mark.parametrize(
    ("keys", "client", "own", "seconds"),
    [
        (("api_key_v1",), None, None, 25),
        (("management_key", "manager_auth"), None, None, 90),
        ((), None, None, 90),
        (("api_key_v1",), 7, None, 7),
        (("management_key",), 7, None, 7),
        (("api_key_v1",), 7, 40, 40),
        (("api_key_v1",), None, 40.5, 40.5),
        (("api_key_v1",), math.inf, 5, 5),
    ],
)
def test_the_deadline_of_a_call_wins_over_the_clients_and_that_over_the_default(
    keys: tuple[str, ...], client: Any, own: Any, seconds: float
) -> None:
    clock = HandClock()
    with (
        FaultServer(usual=DRIPS["a body without end"]) as server,
        open_client(server.url, clock, deadline=client, timeout=5) as made,
        pytest.raises(ApiTimeoutError) as raised,
    ):
        clock.tick = 0.5
        call(made, operation("GET", keys=keys), deadline=own)
    assert (raised.value.seconds, raised.value.limit) == (seconds, "deadline")
    assert seconds <= clock.elapsed <= seconds + 2


@pytest.mark.parametrize(("client", "own"), [(math.inf, None), (5, math.inf)])
def test_without_a_deadline_an_answer_may_drip_for_ever(client: Any, own: Any) -> None:
    content = reply(200, {"a": "b" * 200})

    def slow(talk: Conversation) -> None:
        talk.read_request()
        for byte in content:
            talk.send(bytes([byte]))
            talk.server.closing.wait(0.0005)

    clock = HandClock(tick=100)
    with FaultServer(slow) as server, open_client(server.url, clock, deadline=client) as made:
        assert call(made, GET, deadline=own).data == {"a": "b" * 200}
    assert clock.elapsed > 1000


def test_a_deadline_set_later_counts_from_the_next_call_on() -> None:
    with FaultServer() as server, open_client(server.url, HandClock(tick=1)) as client:
        call(client)
        client.configuration.deadline = 0.5
        with pytest.raises(ApiTimeoutError) as raised:
            call(client)
    assert raised.value.seconds == 0.5


@pytest.mark.parametrize("value", [0, -1, math.nan, 1e12, -math.inf])
def test_a_deadline_that_makes_no_sense_is_refused(value: Any) -> None:
    with FaultServer() as server, open_client(server.url) as client:
        with pytest.raises(ApiValueError, match=r"^deadline: "):
            call(client, deadline=value)
        with pytest.raises(ApiValueError, match=r"^deadline: "):
            open_client(server.url, deadline=value)
    assert server.connections == 0


@pytest.mark.parametrize("value", ["3", True, b"1", (1, 2), object()])
def test_a_deadline_of_the_wrong_type_is_refused(value: Any) -> None:
    with FaultServer() as server, open_client(server.url) as client:
        with pytest.raises(ApiTypeError, match=r"^deadline: "):
            call(client, deadline=value)
        with pytest.raises(ApiTypeError, match=r"^deadline: "):
            open_client(server.url, deadline=value)
    assert server.connections == 0


# Waits that nothing interrupts: for real, but short


class Hang(NamedTuple):
    """A way to wait for ever."""

    opened: Callable[..., Any]
    phase: str
    sent: Sent
    timeout: str
    """The timeout that would end it if there were no deadline, or if it were later."""
    says: str
    body: Any = None
    limit: float = 0.05
    """Seconds after which it is to end; more where a busy machine has to do something first."""


def hanging(script: Script, scheme: str = "http") -> Callable[[], Any]:
    @contextmanager
    def opened() -> Iterator[str]:
        with FaultServer(usual=script) as server:
            yield server.url.replace("http", scheme)

    return opened


@contextmanager
def not_accepting() -> Iterator[str]:
    with FullBacklog() as backlog:
        yield backlog.url


@contextmanager
def many_addresses() -> Iterator[str]:
    """A host with ten addresses, none of which answers."""
    with FullBacklog() as backlog:
        address = (socket.AF_INET, socket.SOCK_STREAM, 6, "", backlog.address)
        with mock.patch("socket.getaddrinfo", return_value=[address] * 10):
            yield backlog.url


def greets_slowly(talk: Conversation) -> None:
    """Begins a greeting of TLS and drips it: a handshake of 16 kB."""
    talk.sock.recv(65536)
    talk.send(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc")
    while not talk.server.closing.wait(0.005):
        talk.send(b"\0")


BIG = {"text": "x" * 9_000_000}
"""More than the system takes on behalf of a server that does not read."""

HANGS = {
    "a port that accepts no connection": Hang(
        not_accepting, "connecting", "no", "connect timeout", "no connection"
    ),
    "ten addresses, none of which answers": Hang(
        many_addresses, "connecting", "no", "connect timeout", "no connection"
    ),
    "no greeting of TLS": Hang(
        hanging(deaf, "https"),
        "connecting",
        "no",
        "connect timeout",
        "no connection",
        limit=0.4,  # loading the root certificates counts
    ),
    "a greeting of TLS that drips": Hang(
        hanging(greets_slowly, "https"),
        "connecting",
        "no",
        "connect timeout",
        "no connection",
        limit=0.4,  # loading the root certificates counts
    ),
    "a server that does not read the request": Hang(
        hanging(deaf),
        "sending the request",
        "maybe",
        "read timeout",
        "the request was not sent completely",
        BIG,
    ),
    "a server that does not answer": Hang(
        hanging(silent), "waiting for the response", "maybe", "read timeout", "no response"
    ),
    "a body that stops": Hang(
        hanging(answers(HEAD + b"Content-Length: 9\r\n\r\n{", b"")),
        "reading the response",
        "maybe",
        "read timeout",
        "incomplete response",
        limit=0.3,
    ),
    "headers that stop": Hang(
        hanging(answers(HEAD, b"")),
        "reading the response",
        "maybe",
        "read timeout",
        "incomplete response",
        limit=0.3,
    ),
}


def hang(url: str, body: Any = None, **settings: Any) -> ApiTimeoutError:
    """The error of a call that would wait for ever."""
    with (
        open_client(url, Clock(), retries=0, **settings) as client,
        pytest.raises(ApiTimeoutError) as raised,
    ):
        client.call(POST, {}, body=body)
    return raised.value


@cache
def ended_by(limit: Literal["deadline", "timeout"], name: str) -> ApiTimeoutError:
    """The error of a wait that only one of its limits ends, and that for real."""
    hanging = HANGS[name]
    timeout: Any = None
    if limit == "timeout":
        connecting = hanging.timeout == "connect timeout"
        timeout = (hanging.limit, 10) if connecting else (10, hanging.limit)
    deadline = hanging.limit if limit == "deadline" else math.inf
    with hanging.opened() as url:
        began = time.monotonic()
        error = hang(url, hanging.body, deadline=deadline, timeout=timeout)
        took = time.monotonic() - began
    tries = 10 if limit == "timeout" and "ten addresses" in name else 1
    assert tries * hanging.limit <= took < tries * hanging.limit + ON_TIME
    return error


@pytest.mark.parametrize("name", HANGS)
def test_a_wait_ends_at_the_deadline_and_says_what_for_it_was(name: str) -> None:
    hanging = HANGS[name]
    error = ended_by("deadline", name)
    assert (error.phase, error.limit, error.seconds) == (hanging.phase, "deadline", hanging.limit)
    assert (error.sent, error.attempts) == (hanging.sent, 1)
    assert f"{hanging.says} within {hanging.limit} s (deadline)" in str(error)


@pytest.mark.parametrize("name", HANGS)
def test_without_a_deadline_a_wait_ends_at_its_timeout(name: str) -> None:
    hanging = HANGS[name]
    error = ended_by("timeout", name)
    assert (error.phase, error.limit) == (hanging.phase, hanging.timeout)
    assert (error.sent, error.seconds) == (hanging.sent, hanging.limit)
    assert f"{hanging.says} within {hanging.limit} s ({hanging.timeout})" in str(error)


def test_of_the_timeout_and_the_deadline_the_nearer_ends_a_wait() -> None:
    with FaultServer(usual=silent) as server:
        assert hang(server.url, timeout=0.03, deadline=5).limit == "read timeout"
        assert hang(server.url, timeout=5, deadline=0.03).limit == "deadline"


def test_dead_addresses_are_passed_over_in_time(stopwatch: Callable[[], float]) -> None:
    with FaultServer() as server, FullBacklog() as backlog, refused() as nobody:
        ports = (backlog.address[1], int(nobody.rpartition(":")[2]), server.port)
        addresses = [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (LOOPBACK, port)) for port in ports
        ]
        with (
            mock.patch("socket.getaddrinfo", return_value=addresses),
            open_client(server.url, Clock(), timeout=(0.05, 5), retries=0) as client,
        ):
            assert call(client).attempts == 1
    assert 0.05 <= stopwatch() < 0.05 + ON_TIME


def test_the_time_that_a_name_took_counts() -> None:
    clock = HandClock()
    resolve = socket.getaddrinfo

    def slowly(*args: Any, **keywords: Any) -> Any:
        clock.now += 26
        return resolve(*args, **keywords)

    with (
        FaultServer() as server,
        mock.patch("socket.getaddrinfo", slowly),
        open_client(server.url, clock) as client,
        pytest.raises(ApiTimeoutError) as raised,
    ):
        call(client, POST)
    error = raised.value
    assert (error.phase, error.limit, error.sent, error.attempts) == (
        "connecting",
        "deadline",
        "no",
        1,
    )
    assert server.asked == []


def test_the_time_that_connecting_took_counts_for_the_greeting_of_tls() -> None:
    clock = HandClock()
    with socket.socket() as listener:
        listener.bind((LOOPBACK, 0))
        listener.listen()
        listener.setblocking(False)
        url = f"https://{LOOPBACK}:{listener.getsockname()[1]}"
        connected: list[socket.socket] = []

        def look() -> None:
            with suppress(BlockingIOError):
                connected.append(listener.accept()[0])
                clock.now += 26

        clock.on_look = look
        with open_client(url, clock) as client, pytest.raises(ApiTimeoutError) as raised:
            call(client, POST)
        connected.pop().close()
    error = raised.value
    assert (error.phase, error.limit, error.sent) == ("connecting", "deadline", "no")
    assert (error.attempts, connected) == (1, [])


@contextmanager
def one_connection_in_use(
    server: FaultServer, **settings: Any
) -> Iterator[tuple[ApiClient, Event]]:
    """A client whose only connection another thread uses until it is told to end."""
    told = Event()

    def answers_late(talk: Conversation) -> None:
        talk.read_request()
        told.wait(5)
        talk.send(reply())
        echoes(talk)

    server.scripts.append(answers_late)
    client = open_client(server.url, Clock(), max_connections=1, **settings)
    with client:
        other = Thread(target=call, args=(client,))
        other.start()
        while not server.asked:
            time.sleep(0.001)
        try:
            yield client, told
        finally:
            told.set()
            other.join()


@cache
def waited_for_a_connection(timeout: float | None = None) -> ApiTimeoutError:
    """The error of a call that finds all connections in use."""
    with FaultServer() as server, one_connection_in_use(server) as (client, _):
        began = time.monotonic()
        with pytest.raises(ApiTimeoutError) as raised:
            call(client, POST, deadline=0.12, timeout=timeout)
        assert 0.12 <= time.monotonic() - began < 0.12 + ON_TIME
    return raised.value


@pytest.mark.parametrize("timeout", [None, 0.01])
def test_waiting_for_a_connection_ends_at_the_deadline_alone(timeout: float | None) -> None:
    error = waited_for_a_connection(timeout)
    assert (error.phase, error.limit) == ("waiting for a connection", "deadline")
    assert (error.sent, error.attempts, error.seconds) == ("no", 1, 0.12)
    assert "no connection was free within 0.12 s (deadline): the request was not sent" in str(error)


def test_a_call_that_waited_for_a_connection_gets_it() -> None:
    with FaultServer() as server, one_connection_in_use(server, deadline=5) as (client, told):
        timer = Timer(0.05, told.set)
        timer.start()
        assert call(client, POST).attempts == 1
        timer.join()


def test_a_large_request_to_a_server_that_reads_slowly_is_sent_whole(tmp_path: Path) -> None:
    def reads_slowly(talk: Conversation) -> None:
        request = b""
        while b'"}' not in request:
            request = request[-9:] + talk.sock.recv(1 << 20)
            talk.server.closing.wait(0.001)
        talk.send(reply(200, {"got": "all"}))

    with FaultServer(reads_slowly) as server, open_client(server.url, Clock(), timeout=1) as client:
        assert client.call(POST, {}, body=BIG).data == {"got": "all"}


def test_a_refusal_before_the_whole_request_was_read_is_what_the_caller_sees() -> None:
    def refuses(talk: Conversation) -> None:
        talk.sock.recv(1000)
        talk.send(reply(413, {"message": "too large"}, "Connection: close"))
        talk.sock.shutdown(socket.SHUT_WR)
        talk.wait_for_end()

    with (
        FaultServer(refuses) as server,
        open_client(server.url, Clock()) as client,
        pytest.raises(ApiException, match=r"413 .*: too large"),
    ):
        client.call(POST, {}, body=BIG)


# Several attempts share one deadline


def test_the_last_attempt_gets_what_is_left_of_the_deadline(stopwatch: Callable[[], float]) -> None:
    at_once = RetryPolicy(9, random=lambda: 0.0)
    with (
        FaultServer(usual=silent) as server,
        open_client(
            server.url, Clock(), timeout=(2, 0.2), deadline=0.35, retries=at_once
        ) as client,
        pytest.raises(ApiTimeoutError) as raised,
    ):
        call(client, SET)
    assert (raised.value.attempts, raised.value.limit) == (2, "deadline")
    assert 0.35 <= stopwatch() < 0.35 + ON_TIME


def test_no_attempt_begins_after_the_deadline() -> None:
    clock = HandClock()

    class Slow(Hooks):
        def on_retry(self, call: Call) -> None:
            clock.now += 30

    with (
        FaultServer(usual=answers(reply(503))) as server,
        open_client(server.url, clock, hooks=Slow()) as client,
        pytest.raises((ApiTimeoutError, ServiceException)) as raised,
    ):
        call(client, SET)
    assert len(server.asked) == 1
    assert raised.value.attempts <= 2


PAUSES: dict[str, tuple[Script | None, type[Exception], Sent]] = {
    "503": (answers(reply(503)), ServiceException, "maybe"),
    "429": (answers(reply(429)), TooManyRequestsException, "maybe"),
    "reset": (ends_after(), ApiConnectionError, "maybe"),
    "refused": (None, ApiConnectionError, "no"),
}


@cache
def had_to_pause(name: str) -> tuple[ApiTimeoutError, HandClock]:
    """The error of a call whose second pause would pass its deadline, and its clock."""
    script = PAUSES[name][0]
    clock = HandClock()
    with (
        FaultServer(usual=script or silent) as server,
        refused() as nobody,
        open_client(server.url if script else nobody, clock, deadline=1.2) as client,
        pytest.raises(ApiTimeoutError) as raised,
    ):
        call(client, SET)
    return raised.value, clock


@pytest.mark.parametrize("name", PAUSES)
def test_a_pause_that_would_pass_the_deadline_is_not_begun(name: str) -> None:
    _, cause, sent = PAUSES[name]
    error, clock = had_to_pause(name)
    # 0.5 s were paused; 1 s more would be 1.5 s.
    assert clock.pauses == [0.5]
    assert (error.phase, error.limit, error.seconds) == ("pausing", "deadline", 1.2)
    assert (error.attempts, error.sent) == (2, sent)
    assert type(error.__cause__) is cause
    assert "no time for another attempt within 1.2 s (deadline)" in str(error)


def test_a_call_without_a_deadline_pauses_as_long_as_it_likes() -> None:
    clock = HandClock()
    policy = LongestPauses(1, initial_delay=10_000, max_delay=10_000)
    with (
        FaultServer(answers(reply(503, {}, "Connection: close"))) as server,
        open_client(server.url, clock, deadline=math.inf, retries=policy) as client,
    ):
        assert call(client).attempts == 2
    assert clock.pauses == [10_000]


# Interrupted


@pytest.mark.parametrize("kept", [False, True])
def test_a_call_that_is_interrupted_anywhere_leaves_its_client_usable(kept: bool) -> None:
    """Whenever the clock is looked at, in turn."""
    interrupted = 0
    for turn in range(1, 100):
        clock = HandClock()
        with FaultServer() as server, open_client(server.url, clock, max_connections=1) as client:
            if kept:
                call(client, SET)
            if not is_interrupted(clock, turn, partial(call, client, SET)):
                break
            interrupted += 1
            response = call(client, GET, deadline=2)
            assert response.data == {"method": "GET", "target": "/v1/things"}, turn
    assert interrupted >= 4


@pytest.mark.blocking_only
@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer that sends signals")
def test_a_signal_while_waiting_for_a_connection_ends_the_wait_and_costs_no_connection() -> None:
    def interrupt(*_: object) -> None:
        raise Interrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        with FaultServer() as server, one_connection_in_use(server) as (client, told):
            signal.setitimer(signal.ITIMER_REAL, 0.05)
            with pytest.raises(Interrupt):
                call(client, POST, deadline=2)
            # The pool must not have got a second place by that.
            with pytest.raises(ApiTimeoutError, match="no connection was free"):
                call(client, POST, deadline=0.05)
            told.set()
            for _ in range(3):
                assert call(client, POST, deadline=2).attempts == 1
            assert server.connections == 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_time_never_moves_for_a_healthy_call() -> None:
    clock = HandClock()
    with FaultServer() as server, open_client(server.url, clock) as client:
        call(client, POST)
    assert (clock.now, clock.pauses) == (START, [])


def test_a_client_made_without_a_clock_uses_the_systems(stopwatch: Callable[[], float]) -> None:
    with FaultServer(usual=silent) as server:
        configuration = Configuration(server.url, "key", trust_env=False, deadline=0.05)
        with open_face(configuration) as client, pytest.raises(ApiTimeoutError):
            call(client)
    assert 0.05 <= stopwatch() < 0.05 + ON_TIME
