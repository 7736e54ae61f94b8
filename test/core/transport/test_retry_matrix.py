"""Which faults are tried again for which calls: every cell, and what stands beside the table."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from ssl import SSLContext
from typing import Any, Literal, NamedTuple
from unittest import mock
from uuid import UUID

import pytest

from talon_one import Call, Hooks, RetryPolicy
from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ApiTypeError,
    ApiValueError,
    BadRequestException,
    OpenApiException,
    ServiceException,
    TooManyRequestsException,
)
from talon_one.core.settings.operation import Operation

from ...clocks import HandClock
from .faces import open_face
from .fault_server import (
    FaultServer,
    FullBacklog,
    Script,
    Slammer,
    answers,
    chunked,
    ends_after,
    refused,
    reply,
    resets_after,
    resets_within_the_request,
    silent,
)
from .fixtures import DELETE, GET, POST, PUT, SET, LongestPauses, call, open_client, operation
from .tls import Authority

# Short where a fault is to run into them, long where not even a busy machine may.
READ_TIMEOUT = 0.06
CONNECT_TIMEOUT = 0.02
PATIENCE = 10.0
DATE = "Mon, 23 Nov 2026 09:00:00 GMT"
IN_FIVE_SECONDS = "Mon, 23 Nov 2026 09:00:05 GMT"
IN_AN_HOUR = "Mon, 23 Nov 2026 10:00:00 GMT"


class Target(NamedTuple):
    """Something to call that fails always in the same way."""

    url: str
    attempts: Callable[[], int] | None = None
    """How many attempts it saw, if it can tell."""
    keys: Callable[[], list[str | None]] = list
    """The header ``Idempotency-Key`` of each attempt that it read."""


Opening = Callable[[HandClock], AbstractContextManager[Target]]


class Serving:
    """A server that plays a script on every connection and tells how many requests came.

    Or how many connections, for scripts that read no request.
    """

    def __init__(self, script: Script, connections: bool = False, scheme: str = "http") -> None:
        self.script = script
        self.connections = connections
        self.scheme = scheme

    @contextmanager
    def __call__(self, clock: HandClock, tls: SSLContext | None = None) -> Iterator[Target]:
        with FaultServer(usual=self.script, tls=tls) as server:
            yield Target(
                server.url if tls else server.url.replace("http", self.scheme),
                lambda: server.connections if self.connections else len(server.asked),
                lambda: [asked.headers.get("idempotency-key") for asked in server.asked],
            )


@contextmanager
def nobody(clock: HandClock) -> Iterator[Target]:
    with refused() as url:
        yield Target(url)


@contextmanager
def overloaded(clock: HandClock) -> Iterator[Target]:
    with FullBacklog() as backlog:
        yield Target(backlog.url)


@contextmanager
def slamming(clock: HandClock) -> Iterator[Target]:
    with Slammer() as slammer:
        clock.on_look = slammer.slam
        yield Target(slammer.url, lambda: slammer.connections)


@contextmanager
def nameless(clock: HandClock) -> Iterator[Target]:
    unknown = socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    with mock.patch("socket.getaddrinfo", side_effect=unknown):
        yield Target("http://127.0.0.1:1")


def status(code: int, *headers: str) -> Serving:
    return Serving(answers(reply(code, {"message": "no"}, *headers)))


class Expected(NamedTuple):
    """What a call comes to: how many attempts, and how many seconds of the client's clock."""

    attempts: int
    seconds: float


class Fault(NamedTuple):
    opened: Opening
    sees: str
    """What the caller sees."""
    repeatable: Expected
    other: Expected
    busy_409: bool = False


ONCE = Expected(1, 0)
THRICE = Expected(3, 0.5 + 1)
MAYBE = 'ApiConnectionError, sent="maybe"'
NOT_SENT = 'ApiConnectionError, sent="no"'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"

FAULTS = {
    # Nothing was sent: any call may be repeated.
    "connection refused": Fault(nobody, NOT_SENT, THRICE, THRICE),
    "name not known": Fault(nameless, NOT_SENT, THRICE, THRICE),
    "connection not accepted": Fault(
        overloaded,
        'ApiTimeoutError, connecting, connect timeout, sent="no"',
        Expected(3, 1.5 + 3 * CONNECT_TIMEOUT),
        Expected(3, 1.5 + 3 * CONNECT_TIMEOUT),
    ),
    "reset in the greeting of TLS": Fault(
        Serving(resets_within_the_request, connections=True, scheme="https"),
        NOT_SENT,
        THRICE,
        THRICE,
    ),
    "end in the greeting of TLS": Fault(
        Serving(lambda talk: None, connections=True, scheme="https"), NOT_SENT, THRICE, THRICE
    ),
    "reset before the first byte was sent": Fault(slamming, NOT_SENT, THRICE, THRICE),
    # Sent, and no answer, or not a whole one.
    "reset within the request": Fault(
        Serving(resets_within_the_request, connections=True), MAYBE, THRICE, ONCE
    ),
    "reset after the request": Fault(Serving(resets_after()), MAYBE, THRICE, ONCE),
    "end after the request": Fault(Serving(ends_after()), MAYBE, THRICE, ONCE),
    "no answer in time": Fault(
        Serving(silent),
        'ApiTimeoutError, waiting for the response, read timeout, sent="maybe"',
        Expected(2, 0.5 + 2 * READ_TIMEOUT),
        Expected(1, READ_TIMEOUT),
    ),
    "end in the status line": Fault(Serving(ends_after(HEAD[:11])), MAYBE, THRICE, ONCE),
    "end in the headers": Fault(Serving(ends_after(HEAD[:40])), MAYBE, THRICE, ONCE),
    "end between two headers": Fault(Serving(ends_after(HEAD[:17])), MAYBE, THRICE, ONCE),
    "reset in the headers": Fault(Serving(resets_after(HEAD[:40])), MAYBE, THRICE, ONCE),
    "reset in the body": Fault(Serving(resets_after(HEAD + b"{")), MAYBE, THRICE, ONCE),
    "body cut off": Fault(Serving(ends_after(HEAD + b"{")), MAYBE, THRICE, ONCE),
    "chunked body cut off": Fault(
        Serving(
            ends_after(
                b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked(b"{}", end=b"")
            )
        ),
        MAYBE,
        THRICE,
        ONCE,
    ),
    "a header line without a colon": Fault(
        Serving(ends_after(HEAD[:17] + b"no colon\r\n" + HEAD[17:] + b"{}")), MAYBE, THRICE, ONCE
    ),
    "a chunk size of -1": Fault(
        Serving(
            ends_after(
                b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n"
            )
        ),
        MAYBE,
        THRICE,
        ONCE,
    ),
    "not HTTP": Fault(Serving(ends_after(b"220 smtp.example ESMTP\r\n")), MAYBE, THRICE, ONCE),
    # Answers that leave open whether it was done.
    "408": Fault(status(408), "ApiException 408", THRICE, ONCE),
    "500": Fault(status(500), "ServiceException 500", THRICE, ONCE),
    "502": Fault(status(502), "ServiceException 502", THRICE, ONCE),
    "503": Fault(status(503), "ServiceException 503", THRICE, ONCE),
    "504": Fault(status(504), "ServiceException 504", THRICE, ONCE),
    "500, body cut off": Fault(
        Serving(ends_after(reply(500, {}, "Content-Length: 9"))),
        "ServiceException 500",
        THRICE,
        ONCE,
    ),
    "500 with Retry-After: 3": Fault(
        status(500, "Retry-After: 3"), "ServiceException 500, retry_after=3", Expected(3, 6), ONCE
    ),
    "500 with Retry-After: 3600": Fault(
        status(500, "Retry-After: 3600"), "ServiceException 500, retry_after=3600", ONCE, ONCE
    ),
    # Answers that say that it was not done.
    "409 busy": Fault(status(409), "ConflictException 409", THRICE, THRICE, busy_409=True),
    "409 busy with Retry-After: 3": Fault(
        status(409, "Retry-After: 3"),
        "ConflictException 409, retry_after=3",
        Expected(3, 6),
        Expected(3, 6),
        busy_409=True,
    ),
    "429": Fault(status(429), "TooManyRequestsException 429", THRICE, THRICE),
    "429 with Retry-After: 0": Fault(
        status(429, "Retry-After: 0"),
        "TooManyRequestsException 429, retry_after=0",
        Expected(3, 0),
        Expected(3, 0),
    ),
    "429 with Retry-After: 3": Fault(
        status(429, "Retry-After: 3"),
        "TooManyRequestsException 429, retry_after=3",
        Expected(3, 6),
        Expected(3, 6),
    ),
    "429 with Retry-After: 3600": Fault(
        status(429, "Retry-After: 3600"),
        "TooManyRequestsException 429, retry_after=3600",
        ONCE,
        ONCE,
    ),
    "429 with Retry-After: a date in 5 s": Fault(
        status(429, f"Date: {DATE}", f"Retry-After: {IN_FIVE_SECONDS}"),
        "TooManyRequestsException 429, retry_after=5",
        Expected(3, 10),
        Expected(3, 10),
    ),
    "429 with Retry-After: a date in an hour": Fault(
        status(429, f"Date: {DATE}", f"Retry-After: {IN_AN_HOUR}"),
        "TooManyRequestsException 429, retry_after=3600",
        ONCE,
        ONCE,
    ),
    "429 with Retry-After: a date gone by": Fault(
        status(429, f"Date: {IN_AN_HOUR}", f"Retry-After: {DATE}"),
        "TooManyRequestsException 429, retry_after=0",
        Expected(3, 0),
        Expected(3, 0),
    ),
    "429 with Retry-After: soon": Fault(
        status(429, "Retry-After: soon"), "TooManyRequestsException 429", THRICE, THRICE
    ),
    "503 with Retry-After: 3": Fault(
        status(503, "Retry-After: 3"),
        "ServiceException 503, retry_after=3",
        Expected(3, 6),
        ONCE,
    ),
    "503 with Retry-After: 3600": Fault(
        status(503, "Retry-After: 3600"), "ServiceException 503, retry_after=3600", ONCE, ONCE
    ),
    # Answers that another attempt would not change.
    "400": Fault(status(400), "BadRequestException 400", ONCE, ONCE),
    "401": Fault(status(401), "UnauthorizedException 401", ONCE, ONCE),
    "403": Fault(status(403), "ForbiddenException 403", ONCE, ONCE),
    "404": Fault(status(404), "NotFoundException 404", ONCE, ONCE),
    "409 duplicate": Fault(status(409), "ConflictException 409", ONCE, ONCE),
    "422": Fault(status(422), "UnprocessableEntityException 422", ONCE, ONCE),
    "501": Fault(status(501), "ServiceException 501", ONCE, ONCE),
    "302": Fault(status(302, "Location: /v1/elsewhere"), "ApiException 302", ONCE, ONCE),
    "200 that is not JSON": Fault(
        Serving(answers(reply(200, b"<html>", content_type="text/html"))),
        "UnexpectedResponse 200",
        ONCE,
        ONCE,
    ),
}


def sent_something(opened: Opening) -> bool:
    """Whether a fault comes after the greeting of TLS, and so may come over TLS as well."""
    return isinstance(opened, Serving) and opened.scheme == "http"


def timeouts(name: str) -> tuple[float, float]:
    """For connecting and for reading."""
    return (
        CONNECT_TIMEOUT if "not accepted" in name else PATIENCE,
        READ_TIMEOUT if name in ("no answer in time", "timeout") else PATIENCE,
    )


Keyed = Literal["no key", "honoured", "given"]
KEYED: tuple[Keyed, ...] = ("no key", "honoured", "given")
OPERATIONS = {
    "GET": GET,
    "repeatable PUT": SET,
    "PUT": PUT,
    "POST": POST,
    "DELETE": DELETE,
}


def is_repeatable(kind: str, keyed: Keyed) -> bool:
    """A key that the server does not honour does not make a call repeatable."""
    return kind in ("GET", "repeatable PUT") or keyed == "honoured"


class Outcome(NamedTuple):
    sees: str
    attempts: int
    told: tuple[str, ...]
    """The hooks that were called."""
    pauses: tuple[float, ...]
    seconds: float
    key: str | None
    """The key that the error names."""
    keys: frozenset[str | None]
    """The keys of all attempts that the server read."""
    attempts_seen: int | None
    """How many attempts the server saw, if it can tell."""


class Diary(Hooks):
    """What the hooks are told."""

    def __init__(self) -> None:
        self.entries: list[str] = []

    def on_request(self, call: Call) -> None:
        self.entries.append(f"request {call.attempt}")

    def on_retry(self, call: Call) -> None:
        self.entries.append(f"retry {call.attempt}")

    def on_response(self, call: Call) -> None:
        self.entries.append("response")

    def on_error(self, call: Call) -> None:
        self.entries.append("error")


@cache
def outcome(name: str, kind: str, keyed: Keyed) -> Outcome:
    """What a call comes to that meets the same fault at every attempt."""
    fault = FAULTS[name]
    plain = OPERATIONS[kind]
    called = Operation(
        plain.id,
        plain.method,
        plain.path,
        returns="Any",
        keys=plain.keys,
        repeatable=plain.repeatable,
        idempotency_key=keyed == "honoured",
        busy_409=fault.busy_409,
    )
    clock, diary = HandClock(), Diary()
    options = {"idempotency_key": "mine"} if keyed == "given" else {}
    with fault.opened(clock) as target:
        client = open_client(
            target.url,
            clock,
            retries=LongestPauses(2, clock),
            timeout=timeouts(name),
            hooks=diary,
        )
        with client, pytest.raises(OpenApiException) as raised:
            call(client, called, **options)
        error = raised.value
        assert isinstance(error, (ApiConnectionError, ApiException))
        if target.attempts is not None:
            # A request that is not answered may be read after the call has ended.
            patience = time.monotonic() + 2
            while target.attempts() < error.attempts and time.monotonic() < patience:
                time.sleep(0.001)
        return Outcome(
            seen(error),
            error.attempts,
            tuple(diary.entries),
            tuple(clock.pauses),
            round(clock.elapsed, 3),
            error.idempotency_key,
            frozenset(target.keys()),
            target.attempts and target.attempts(),
        )


def seen(error: Exception) -> str:
    """What the caller sees of an error."""
    kind = type(error).__name__
    if isinstance(error, ApiTimeoutError):
        return f'{kind}, {error.phase}, {error.limit}, sent="{error.sent}"'
    if isinstance(error, ApiConnectionError):
        return f'{kind}, sent="{error.sent}"'
    assert isinstance(error, ApiException)
    asked = "" if error.retry_after is None else f", retry_after={error.retry_after:g}"
    return f"{kind} {error.status}{asked}"


@pytest.mark.parametrize("keyed", KEYED)
@pytest.mark.parametrize("kind", OPERATIONS)
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_tried_again_as_often_as_the_table_says(
    name: str, kind: str, keyed: Keyed
) -> None:
    fault = FAULTS[name]
    expected = fault.repeatable if is_repeatable(kind, keyed) else fault.other
    got = outcome(name, kind, keyed)
    assert (got.sees, got.attempts) == (fault.sees, expected.attempts)
    assert got.seconds == pytest.approx(expected.seconds)
    assert got.attempts_seen in (None, expected.attempts)
    numbers = range(1, expected.attempts + 1)
    told = [entry for n in numbers for entry in (f"request {n}", f"retry {n}")]
    assert got.told == (*told[:-1], "error")


@pytest.mark.parametrize("kind", OPERATIONS)
@pytest.mark.parametrize("name", FAULTS)
def test_all_attempts_of_a_call_have_the_same_idempotency_key_which_the_error_names(
    name: str, kind: str
) -> None:
    assert outcome(name, kind, "no key").key is None
    assert outcome(name, kind, "given").key == "mine"
    key = outcome(name, kind, "honoured").key
    assert key is not None
    assert UUID(key).version == 4
    for keyed in KEYED:
        assert outcome(name, kind, keyed).keys <= {outcome(name, kind, keyed).key}


@pytest.mark.parametrize("kind", ["repeatable PUT", "POST"])
@pytest.mark.parametrize(
    "name", [name for name, fault in FAULTS.items() if sent_something(fault.opened)]
)
def test_a_fault_looks_the_same_over_tls(name: str, kind: str, authority: Authority) -> None:
    opened = FAULTS[name].opened
    assert isinstance(opened, Serving)
    clock = HandClock()
    with (
        opened(clock, authority.server_context()) as target,
        open_client(
            target.url,
            clock,
            ssl_ca_cert=authority.file,
            retries=LongestPauses(2, clock),
            timeout=timeouts(name),
        ) as client,
        pytest.raises((ApiConnectionError, ApiException)) as raised,
    ):
        busy = FAULTS[name].busy_409
        marks = {"repeatable": kind == "repeatable PUT", "busy_409": busy}
        call(client, operation(kind[-4:].strip(), **marks))
    plain = outcome(name, kind, "no key")
    assert (seen(raised.value), raised.value.attempts) == (plain.sees, plain.attempts)
    assert clock.pauses == list(plain.pauses)


FAIL_ONCE: dict[str, tuple[Script, Operation]] = {
    "reset": (resets_after(), SET),
    "timeout": (silent, SET),
    "cut off": (ends_after(HEAD + b"{"), SET),
    "503": (answers(reply(503, {}, "Connection: close")), SET),
    "503 on a connection that is kept": (answers(reply(503), reply()), SET),
    "429": (answers(reply(429), reply()), POST),
    "busy": (answers(reply(409), reply()), operation("POST", busy_409=True)),
}


@pytest.mark.parametrize("name", FAIL_ONCE)
def test_a_second_attempt_that_succeeds_is_the_answer(name: str) -> None:
    script, called = FAIL_ONCE[name]
    diary = Diary()
    with (
        FaultServer(script) as server,
        open_client(server.url, timeout=timeouts(name), hooks=diary) as client,
    ):
        response = call(client, called, idempotency_key="mine")
    assert (response.status_code, response.attempts) == (200, 2)
    assert response.idempotency_key == "mine"
    assert [asked.headers["idempotency-key"] for asked in server.asked] == ["mine", "mine"]
    first, second = server.asked
    assert first.body == second.body == b'{"price":1}'
    assert {**first.headers} == {**second.headers}
    assert diary.entries == ["request 1", "retry 1", "request 2", "response"]


def test_the_idempotency_key_is_another_one_for_another_call() -> None:
    with FaultServer() as server, open_client(server.url) as client:
        honours = operation("POST", idempotency_key=True)
        keys = [call(client, honours).idempotency_key for _ in range(3)]
    assert keys == [asked.headers["idempotency-key"] for asked in server.asked]
    assert len(set(keys)) == 3


@pytest.mark.parametrize("headers", [{"Idempotency-Key": "mine"}, {"idempotency-KEY": "mine"}])
def test_a_key_in_the_callers_headers_wins_and_is_told(headers: dict[str, str]) -> None:
    with FaultServer() as server, open_client(server.url) as client:
        response = call(client, operation("POST", idempotency_key=True), headers=headers)
    assert response.idempotency_key == server.asked[0].headers["idempotency-key"] == "mine"


# Numbers and policies


@pytest.mark.parametrize(
    ("client", "own", "attempts"),
    [
        (None, None, 3),
        (0, None, 1),
        (1, None, 2),
        (5, None, 6),
        (None, 0, 1),
        (5, 0, 1),
        (0, 4, 5),
        (RetryPolicy(3, random=lambda: 0), None, 4),
        (0, RetryPolicy(3, random=lambda: 0), 4),
        (RetryPolicy(3, random=lambda: 0), 1, 2),
    ],
)
def test_a_calls_own_number_of_retries_wins_over_the_clients_and_that_over_two(
    client: Any, own: Any, attempts: int
) -> None:
    from talon_one.core.settings.configuration import Configuration

    with FaultServer(usual=answers(reply(500))) as server:
        configuration = Configuration(server.url, "key", retries=client, trust_env=False)
        with open_face(configuration, clock=HandClock()) as made:
            with pytest.raises(ServiceException) as raised:
                call(made, GET, retries=own)
            made.configuration.retries = 6  # counts from the next call on
            with pytest.raises(ServiceException) as later:
                call(made, GET)
    assert raised.value.attempts == attempts
    assert later.value.attempts == 7
    assert len(server.asked) == attempts + 7


def test_a_negative_number_of_retries_is_refused() -> None:
    with FaultServer() as server, open_client(server.url) as client:
        with pytest.raises(ApiValueError, match=r"^retries: "):
            call(client, GET, retries=-1)
        with pytest.raises(ApiValueError, match=r"^retries: "):
            client.configuration.retries = -1
    assert server.asked == []


@pytest.mark.parametrize("retries", ["2", 1.0, True, b"1", [2], object(), RetryPolicy])
def test_retries_of_the_wrong_type_are_refused(retries: Any) -> None:
    with FaultServer() as server, open_client(server.url) as client:
        with pytest.raises(ApiTypeError, match=r"^retries: "):
            call(client, GET, retries=retries)
        with pytest.raises(ApiTypeError, match=r"^retries: "):
            open_client(server.url, retries=retries)
    assert server.asked == []


@pytest.mark.parametrize("name", ["initial_delay", "max_delay", "max_retry_after"])
@pytest.mark.parametrize("value", [-1, float("nan"), "1", None])
def test_pauses_that_make_no_sense_are_refused(name: str, value: Any) -> None:
    with pytest.raises((ApiTypeError, ApiValueError), match=r"^retries: "):
        RetryPolicy(**{name: value})


def test_pauses_double_up_to_the_longest_and_chance_takes_a_part_of_them() -> None:
    parts = [1.0, 0.0, 0.25, 1.0, 1.0, 1.0, 0.5]
    waits = [0.5, 0.0, 0.5, 4.0, 8.0, 8.0, 4.0]
    chance = iter(parts)
    clock = HandClock()
    with (
        FaultServer(usual=answers(reply(503))) as server,
        open_client(
            server.url, clock, retries=RetryPolicy(7, random=lambda: next(chance))
        ) as client,
        pytest.raises(ServiceException),
    ):
        call(client, GET, deadline=100)
    assert clock.elapsed == sum(waits)
    assert [pause for pause in clock.pauses if pause] == [wait for wait in waits if wait]


def test_pauses_are_the_policys_to_set() -> None:
    clock = HandClock()
    policy = LongestPauses(4, initial_delay=1, max_delay=3, max_retry_after=60)
    script = answers(reply(503), reply(503), reply(503), reply(503, {}, "Retry-After: 60"), reply())
    with FaultServer(script) as server, open_client(server.url, clock) as client:
        assert call(client, GET, retries=policy, deadline=100).attempts == 5
    assert clock.pauses == [1, 2, 3, 60]


def test_many_retries_do_not_overflow() -> None:
    with FaultServer(usual=answers(reply(503))) as server:
        policy = RetryPolicy(1100, random=lambda: 0.0)
        with (
            open_client(server.url, retries=policy) as client,
            pytest.raises(ApiException) as raised,
        ):
            call(client, GET)
    assert raised.value.attempts == len(server.asked) == 1101


def test_a_policy_of_ones_own_decides_alone() -> None:
    class Stubborn:
        """Tries three times, whatever happened."""

        def __init__(self) -> None:
            self.seen: list[tuple[Any, ...]] = []

        def delay(self, call: Call) -> float | None:
            self.seen.append((call.attempt, call.status, call.sent, call.method, call.path))
            return 7.0 if call.attempt < 3 else None

    policy, clock = Stubborn(), HandClock()
    with (
        FaultServer(usual=answers(reply(404))) as server,
        open_client(server.url, clock) as client,
        pytest.raises(ApiException) as raised,
    ):
        call(client, POST, retries=policy)
    assert raised.value.attempts == len(server.asked) == 3
    assert clock.pauses == [7, 7]
    assert policy.seen == [(n, 404, "yes", "POST", "/v1/things") for n in (1, 2, 3)]


def test_a_policy_may_narrow_the_table() -> None:
    class Careful(RetryPolicy):
        def should_retry(self, call: Call) -> bool:
            return call.method == "GET" and super().should_retry(call)

    with (
        FaultServer(usual=answers(reply(429))) as server,
        open_client(server.url, retries=Careful(random=lambda: 0.0)) as client,
    ):
        for called, attempts in ((GET, 3), (POST, 1)):
            with pytest.raises(TooManyRequestsException) as raised:
                call(client, called)
            assert raised.value.attempts == attempts


# Faults that follow each other


def test_after_a_timeout_another_fault_may_still_be_repeated() -> None:
    with (
        FaultServer(silent, answers(reply(503, {}, "Connection: close"))) as server,
        open_client(server.url, timeout=(2, 0.3)) as client,
    ):
        assert call(client, SET).attempts == 3


@pytest.mark.parametrize("between", [resets_after(), answers(reply(503, {}, "Connection: close"))])
def test_a_second_timeout_ends_the_call(between: Script) -> None:
    with (
        FaultServer(silent, between, silent) as server,
        open_client(server.url, timeout=(2, 0.3), retries=LongestPauses(9)) as client,
        pytest.raises(ApiTimeoutError) as raised,
    ):
        call(client, SET)
    assert raised.value.attempts == 3


def test_timeouts_of_connecting_do_not_count_as_timeouts_of_reading() -> None:
    with (
        FullBacklog() as backlog,
        open_client(backlog.url, timeout=0.02) as client,
        pytest.raises(ApiTimeoutError) as raised,
    ):
        call(client, POST, retries=4)
    assert (raised.value.attempts, raised.value.sent) == (5, "no")


DOUBTS: dict[str, Script] = {
    "reset": resets_after(),
    "timeout": silent,
    "cut off": ends_after(HEAD + b"{"),
    "500": answers(reply(500, {}, "Connection: close")),
    "502": answers(reply(502, {}, "Connection: close")),
    "503": answers(reply(503, {}, "Connection: close")),
    "503 with Retry-After": answers(reply(503, {}, "Retry-After: 1", "Connection: close")),
    "408": answers(reply(408, {}, "Connection: close")),
}


@pytest.mark.parametrize("name", DOUBTS)
def test_a_refusal_after_an_attempt_of_unknown_fate_says_that_it_may_be_done(name: str) -> None:
    refusal = reply(400, {"message": "session is closed"}, "Connection: close")
    with (
        FaultServer(DOUBTS[name], answers(refusal)) as server,
        open_client(server.url, timeout=timeouts(name)) as client,
        pytest.raises(BadRequestException) as raised,
    ):
        call(client, SET)
    error = raised.value
    assert (error.may_have_succeeded, error.attempts, error.message) == (
        True,
        2,
        "session is closed",
    )
    assert "an earlier attempt may have succeeded" in str(error)


@pytest.mark.parametrize("status", [302, 403, 422])
def test_so_does_any_refusal_after_one(status: int) -> None:
    refusal = reply(status, {}, "Connection: close")
    with (
        FaultServer(DOUBTS["502"], answers(refusal)) as server,
        open_client(server.url) as client,
        pytest.raises(ApiException) as raised,
    ):
        call(client, SET)
    assert (raised.value.status, raised.value.may_have_succeeded) == (status, True)


SETTLED: dict[str, tuple[Script, ...]] = {
    "429": (answers(reply(429, {}, "Connection: close")), answers(reply(400))),
    "no other": (answers(reply(400)),),
    "no other than 408": (answers(reply(408)),),
}


@pytest.mark.parametrize("name", SETTLED)
def test_a_refusal_without_one_does_not_say_so(name: str) -> None:
    with (
        FaultServer(*SETTLED[name]) as server,
        open_client(server.url) as client,
        pytest.raises(ApiException) as raised,
    ):
        call(client, POST)
    assert raised.value.attempts == len(SETTLED[name])
    assert raised.value.may_have_succeeded is False
    assert "may have" not in str(raised.value)


class Leaves(Hooks):
    """Closes a server after the first attempt: from then on, connections are refused."""

    def __init__(self, server: FaultServer) -> None:
        self.server = server

    def on_retry(self, call: Call) -> None:
        self.server.close()


def test_what_was_sent_is_told_of_the_whole_call_not_of_its_last_attempt() -> None:
    with (
        FaultServer(resets_after()) as server,
        open_client(server.url, hooks=Leaves(server)) as client,
        pytest.raises(ApiConnectionError) as raised,
    ):
        call(client, SET)
    assert (raised.value.attempts, raised.value.sent) == (3, "maybe")
    assert "may have been received" in str(raised.value)


def test_a_refused_connection_after_an_answer_leaves_no_doubt() -> None:
    with (
        FaultServer(answers(reply(429, {}, "Connection: close"))) as server,
        open_client(server.url, hooks=Leaves(server)) as client,
        pytest.raises(ApiConnectionError) as raised,
    ):
        call(client, POST)
    assert (raised.value.attempts, raised.value.sent) == (3, "no")


def test_a_key_that_was_renewed_after_401_does_not_count_as_a_repetition() -> None:
    keys = iter(["old", "new", "new"])
    with FaultServer(usual=answers(reply(401), reply())) as server:
        client = open_client(server.url)
        client.configuration.api_key = lambda: next(keys)
        with client:
            assert call(client, POST, retries=0).status_code == 200
    assert [asked.headers["authorization"].split()[1] for asked in server.asked] == ["old", "new"]


# Retry-After and the deadline


@pytest.mark.parametrize(
    ("retry_after", "deadline", "attempts"),
    [
        ("20", 100, 3),
        ("21", 100, 1),
        ("3", 100, 3),
        ("3", 4, 2),
        ("3", 3, 1),
        ("3", 2.5, 1),
        ("9" * 400, 100, 1),
        ("-3", 100, 3),
        ("1.5", 100, 3),
        ("", 100, 3),
        ("Fri, 31 Dec 99999999999 23:59:59 GMT", 100, 3),
        ("Mon, 01 Jan 0001 00:00:00 -0000", 100, 3),
        ("Mon, 01 Jan 0001 00:00:00 +2359", 100, 3),
        ("Fri, 31 Dec 9999 23:59:59 -2359", 100, None),
        ("\xb2", 100, 3),
    ],
)
def test_no_call_waits_longer_for_a_retry_after_than_20_s_and_the_deadline(
    retry_after: str, deadline: float, attempts: int | None
) -> None:
    clock = HandClock()
    script = answers(reply(429, {}, f"Date: {DATE}", f"Retry-After: {retry_after}"))
    with (
        FaultServer(usual=script) as server,
        open_client(server.url, clock) as client,
        pytest.raises(TooManyRequestsException) as raised,
    ):
        call(client, POST, deadline=deadline)
    assert len(server.asked) == raised.value.attempts
    assert raised.value.attempts == attempts or attempts is None
    assert clock.elapsed <= min(deadline, 40)
    if retry_after.isdecimal() and len(retry_after) < 5:
        assert raised.value.retry_after == float(retry_after)


def test_a_date_without_the_servers_own_is_compared_with_the_time_here() -> None:
    from datetime import datetime, timedelta, timezone
    from email.utils import format_datetime

    clock = HandClock()
    until = datetime.now(timezone.utc) + timedelta(seconds=11)
    script = answers(reply(429, {}, f"Retry-After: {format_datetime(until, usegmt=True)}"), reply())
    with FaultServer(usual=script) as server, open_client(server.url, clock) as client:
        assert call(client, POST).attempts == 2
    assert 7 < clock.elapsed < 12


def test_a_pause_is_told_before_it_begins() -> None:
    told: list[tuple[float | None, float | None, float]] = []
    clock = HandClock()

    class Told(Hooks):
        def on_retry(self, call: Call) -> None:
            told.append((call.delay, call.retry_after, call.elapsed))

    script = answers(reply(429, {}, "Retry-After: 4"), reply(429), reply())
    with (
        FaultServer(usual=script) as server,
        open_client(server.url, clock, hooks=Told()) as client,
    ):
        call(client, POST)
    assert told == [(4, 4, 0), (1, None, 4)]


def test_the_error_of_a_call_is_one_line_that_tells_the_attempts() -> None:
    with (
        FaultServer(usual=answers(reply(503, {"message": "later"}))) as server,
        open_client(server.url) as client,
        pytest.raises(ServiceException) as raised,
    ):
        call(client, GET)
    line = f"GET {raised.value.host}/v1/things: 503 Service Unavailable: later: 3 attempts"
    assert re.fullmatch(line, str(raised.value))
