"""What hooks and loggers are told of a call, and what they cannot do to it."""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import pytest
from opentelemetry import propagate, trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from talon_one import Call, CircuitBreaker, Configuration, Hooks, RetryPolicy, raw
from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ApiTypeError,
    ApiValueError,
    NotFoundException,
    OpenApiException,
    ServiceException,
    UnexpectedResponse,
)

from ...clocks import HandClock
from ...fresh import run
from ...project import ROOT
from ...server import Answer, Handler, Server, answer, raw_bytes
from .fixtures import KEY
from .shop import Shop, ShopClient, shop

NO_ANSWER = raw_bytes(b"")
MOMENTS = ("on_request", "on_retry", "on_response", "on_error")


class Diary(Hooks):
    """Writes down what it is told, and what a call was like at that moment."""

    def __init__(self) -> None:
        self.moments: list[str] = []
        self.calls: list[Call] = []
        self.seen: list[dict[str, Any]] = []

    def write(self, moment: str, call: Call) -> None:
        self.moments.append(moment)
        self.calls.append(call)
        names = ("attempt", "status", "sent", "retry_after", "delay", "elapsed", "error")
        self.seen.append({name: getattr(call, name) for name in names})

    def on_request(self, call: Call) -> None:
        self.write("on_request", call)

    def on_retry(self, call: Call) -> None:
        self.write("on_retry", call)

    def on_response(self, call: Call) -> None:
        self.write("on_response", call)

    def on_error(self, call: Call) -> None:
        self.write("on_error", call)

    @property
    def shape(self) -> str:
        """``QRQE``: Q for a request, R for a retry, A for an answer, E for an error."""
        letters: dict[str, str] = dict(zip(MOMENTS, "QRAE", strict=True))
        return "".join(letters[moment] for moment in self.moments)


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture
def api(server: Server, diary: Diary, clock: HandClock) -> Iterator[Shop]:
    policy = RetryPolicy(initial_delay=0.5, random=lambda: 1.0)
    made = shop(server.url, clock=clock, hooks=diary, retries=policy)
    with made.api_client:
        yield made


# When they are called


@pytest.mark.parametrize(
    ("answers", "shape"),
    [
        ([], "QA"),
        ([answer({}, 503)], "QRQA"),
        ([answer({}, 503), NO_ANSWER], "QRQRQA"),
        ([answer({}, 503)] * 3, "QRQRQE"),
        ([NO_ANSWER] * 3, "QRQRQE"),
        ([answer({}, 404)], "QE"),
        ([answer({}, 503), answer({}, 404)], "QRQE"),
        ([answer({}, 429, headers={"Retry-After": "3600"})], "QE"),
        ([answer("<html>", content_type="text/html")], "QE"),
        ([answer(b"x", headers={"Content-Encoding": "gzip"})], "QE"),
    ],
)
def test_a_call_is_requests_with_retries_between_and_one_end(
    server: Server, api: Shop, diary: Diary, answers: list[Answer], shape: str
) -> None:
    server.will_answer(*answers)
    try:
        api.put_cart()
    except OpenApiException:
        assert diary.moments[-1] == "on_error"
    else:
        assert diary.moments[-1] == "on_response"
    assert diary.shape == shape
    assert len(server.asked) == shape.count("Q")


def test_what_must_not_be_repeated_has_one_request(server: Server, api: Shop, diary: Diary) -> None:
    server.will_answer(NO_ANSWER)
    with pytest.raises(ApiConnectionError):
        api.add_points({})
    assert diary.shape == "QE"


@pytest.mark.parametrize(
    "arguments",
    [{"cart_id": ".."}, {"misspelt": 1}, {"body": {1, 2}}, {"headers": {"X": "a\r\nb"}}],
)
def test_a_call_that_cannot_even_begin_tells_nothing(
    api: Shop, diary: Diary, arguments: dict[str, Any]
) -> None:
    with pytest.raises(OpenApiException):
        api.put_cart(**arguments)
    assert diary.shape == ""


def test_a_call_that_fails_before_it_is_sent_ends_with_an_error(
    server: Server, api: Shop, diary: Diary
) -> None:
    with pytest.raises(ApiValueError, match="needs a key") as raised:
        api.get_campaigns()
    assert diary.shape == "QE"
    assert diary.calls[-1].error is raised.value
    assert not server.asked


def test_an_answer_that_is_wanted_as_it_came_is_a_response(
    server: Server, api: Shop, diary: Diary
) -> None:
    as_it_came: Any = api  # the vendor's names of methods are found at run time
    server.will_answer(answer({}, 404))
    assert as_it_came.get_cart_without_preload_content().status == 404
    assert raw(api.get_cart).status_code == 200
    assert diary.shape == "QAQA"
    assert diary.seen[1]["status"] == 404


def test_a_deadline_between_attempts_is_the_end(server: Server, api: Shop, diary: Diary) -> None:
    server.will_answer(answer({}, 503))
    with pytest.raises(ApiTimeoutError):
        api.get_cart(deadline=0.4)
    assert diary.shape == "QE"


def test_a_renewed_key_is_another_attempt(server: Server, diary: Diary) -> None:
    keys = iter(["old", "new"])
    server.will_answer(answer({}, 401))
    made = shop(server.url, key=lambda: next(keys), hooks=diary)
    with made.api_client:
        made.get_cart()
    assert diary.shape == "QRQA"
    assert diary.seen[1]["delay"] == 0
    assert [asked.headers["Authorization"] for asked in server.asked] == [
        "ApiKey-v1 old",
        "ApiKey-v1 new",
    ]


# What they are told


def test_one_object_tells_of_a_call_from_beginning_to_end(
    server: Server, api: Shop, diary: Diary
) -> None:
    server.will_answer(answer({}, 503))
    api.get_cart()
    api.get_cart()
    first, second = diary.calls[:4], diary.calls[4:]
    assert len({id(call) for call in first}) == len({id(call) for call in second}) == 1
    assert first[0] is not second[0]


def test_each_moment_knows_how_far_the_call_is(
    server: Server, api: Shop, diary: Diary, clock: HandClock
) -> None:
    server.will_answer(answer({}, 503), NO_ANSWER, answer({"a": 1}))
    api.get_cart()
    errors = [seen.pop("error") for seen in diary.seen]
    assert [type(error) for error in errors] == [
        type(None),
        type(None),
        type(None),
        ApiConnectionError,
        type(None),
        type(None),
    ]
    nothing: dict[str, Any] = {"status": None, "retry_after": None, "delay": None}
    assert diary.seen == [
        {**nothing, "attempt": 1, "sent": "no", "elapsed": 0.0},
        {**nothing, "attempt": 1, "sent": "yes", "status": 503, "delay": 0.5, "elapsed": 0.0},
        {**nothing, "attempt": 2, "sent": "no", "elapsed": 0.5},
        {**nothing, "attempt": 2, "sent": "maybe", "delay": 1.0, "elapsed": 0.5},
        {**nothing, "attempt": 3, "sent": "no", "elapsed": 1.5},
        {**nothing, "attempt": 3, "sent": "yes", "status": 200, "elapsed": 1.5},
    ]
    assert clock.pauses == [0.5, 1.0]


def test_the_server_s_wish_to_wait_is_told(server: Server, api: Shop, diary: Diary) -> None:
    server.will_answer(answer({}, 429, headers={"Retry-After": "7"}))
    api.add_points({})
    assert (diary.seen[1]["retry_after"], diary.seen[1]["delay"]) == (7.0, 7.0)


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ([answer({}, 404)], NotFoundException),
        ([answer({}, 500)] * 3, ServiceException),
        ([NO_ANSWER] * 3, ApiConnectionError),
        ([answer("{")], UnexpectedResponse),
    ],
)
def test_the_last_moment_has_the_error_that_the_caller_gets(
    server: Server, api: Shop, diary: Diary, answers: list[Answer], kind: type[Exception]
) -> None:
    server.will_answer(*answers)
    with pytest.raises(kind) as raised:
        api.put_cart()
    call, error = diary.calls[-1], raised.value
    assert call.error is error
    assert isinstance(error, (ApiConnectionError, ApiException))
    assert call.status == getattr(error, "status", None)
    assert (error.attempts, error.idempotency_key) == (call.attempt, call.idempotency_key)
    assert (error.operation_id, error.method) == (call.operation_id, call.method)


def test_a_call_names_its_operation_and_shows_no_id_no_body_and_no_key(
    server: Server, api: Shop, diary: Diary
) -> None:
    server.will_answer(answer({"secret-answer": 1}, 503))
    api.put_cart("id-of-alice", {"coupon": "code-of-alice"}, idempotency_key="k-1")
    call = diary.calls[0]
    assert (call.operation_id, call.method, call.path) == ("putCart", "PUT", "/v1/carts/{cartId}")
    assert (call.idempotency_key, call.repeatable) == ("k-1", True)
    for shown in [repr(call), str(call), *(repr(getattr(call, name)) for name in dir(call))]:
        assert not any(text in shown for text in ("alice", "secret-answer", KEY))


# Headers


def test_headers_of_a_hook_go_out_with_every_attempt(server: Server) -> None:
    class Tracing(Hooks):
        def on_request(self, call: Call) -> None:
            call.headers["Trace"] = f"{call.operation_id}-{call.attempt}"

    server.will_answer(answer({}, 503))
    made = shop(server.url, hooks=Tracing())
    with made.api_client:
        made.get_cart(headers={"X-Shop": "1"})
        made.add_points({})
    assert [asked.headers["Trace"] for asked in server.asked] == [
        "getCart-1",
        "getCart-2",
        "addPoints-1",
    ]
    assert [asked.headers.get("X-Shop") for asked in server.asked] == ["1", "1", None]


def test_a_header_that_a_hook_takes_back_is_not_sent_again(server: Server) -> None:
    class First(Hooks):
        def on_request(self, call: Call) -> None:
            call.headers.clear()
            if call.attempt == 1:
                call.headers["First"] = "1"

    server.will_answer(answer({}, 503))
    made = shop(server.url, hooks=First())
    with made.api_client:
        made.get_cart()
    assert [asked.headers.get("First") for asked in server.asked] == ["1", None]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-Other", "a\r\nX-Injected: 1"),
        ("X-Other", "a\nb"),
        ("X Other", "1"),
        ("X-Other:", "1"),
        ("", "1"),
        ("X-Other", ""),
        ("X-Other", 7),
        ("Content-Length", "0"),
        ("Transfer-Encoding", "chunked"),
        (7, "1"),
    ],
)
def test_a_header_that_cannot_be_sent_is_left_out_with_a_warning(
    server: Server, caplog: pytest.LogCaptureFixture, name: Any, value: Any
) -> None:
    class Wrong(Hooks):
        def on_request(self, call: Call) -> None:
            call.headers["Before"] = "1"
            call.headers[name] = value
            call.headers["After"] = "1"

    made = shop(server.url, hooks=Wrong())
    with made.api_client:
        assert made.put_cart(body={"a": 1}) == {}
    [asked] = server.asked
    assert asked.json == {"a": 1}
    assert (asked.headers["Before"], asked.headers["After"]) == ("1", "1")
    assert not {"X-Injected", "X-Other", "X Other", "X-Other:"} & set(asked.headers)
    [record] = caplog.records
    assert (record.name, record.levelno) == ("talon_one", logging.WARNING)


def test_a_hook_cannot_put_another_key_beside_the_key(server: Server) -> None:
    class Wrong(Hooks):
        def on_request(self, call: Call) -> None:
            call.headers["authorization"] = "ApiKey-v1 other"

    seen: list[list[str]] = []

    def look(handler: Handler) -> None:
        seen.append(handler.headers.get_all("Authorization", []))
        answer({})(handler)

    server.will_answer(look)
    made = shop(server.url, hooks=Wrong())
    with made.api_client:
        made.get_cart()
    assert seen == [[f"ApiKey-v1 {KEY}"]]


def test_headers_of_one_call_are_not_those_of_the_next(server: Server) -> None:
    class Once(Hooks):
        def on_request(self, call: Call) -> None:
            assert not call.headers
            assert not call.state
            call.headers["Note"] = call.state["note"] = "1"

    made = shop(server.url, hooks=Once())
    with made.api_client:
        for _ in range(3):
            made.get_cart()
    assert [asked.headers.get("Note") for asked in server.asked] == ["1"] * 3


# What they cannot do


class Failing(Diary):
    def __init__(self, moment: str, error: type[BaseException] = RuntimeError) -> None:
        super().__init__()
        self.moment = moment
        self.error = error

    def write(self, moment: str, call: Call) -> None:
        super().write(moment, call)
        if moment == self.moment:
            raise self.error("the hook is broken")


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_hook_that_raises_is_logged_and_disturbs_nothing(
    server: Server, caplog: pytest.LogCaptureFixture, moment: str
) -> None:
    failing, after = Failing(moment), Diary()
    server.will_answer(answer({}, 503), answer({"a": 1}), answer({}, 404))
    made = shop(server.url, hooks=[failing, after])
    with made.api_client:
        assert made.get_cart() == {"a": 1}
        with pytest.raises(NotFoundException):
            made.get_cart()
    assert failing.shape == after.shape == "QRQAQE"
    warned = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warned) == after.moments.count(moment)
    for record in warned:
        assert record.name == "talon_one"
        assert moment in record.getMessage()
        assert record.exc_info is not None
        assert isinstance(record.exc_info[1], RuntimeError)
    assert all(record.name == "talon_one" for record in caplog.records)


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_is_no_failure_of_a_hook(
    server: Server, moment: str, error: type[BaseException]
) -> None:
    server.will_answer(answer({}, 503), answer({}, 503), answer({}, 404), answer({"a": 1}))
    failing = Failing(moment, error)
    made = shop(server.url, hooks=failing, retries=1, max_connections=1)
    with made.api_client:
        with pytest.raises(error):
            for _ in range(4):
                with suppress(ApiException):
                    made.get_cart()
        # The client is as good as before.
        failing.moment = "none"
        server.answers.clear()
        assert made.get_cart() == {}


def test_a_hook_may_make_a_call_of_its_own(server: Server) -> None:
    class Asking(Hooks):
        def on_response(self, call: Call) -> None:
            if call.operation_id == "getCart":
                other.add_points({})

        def on_error(self, call: Call) -> None:
            other.add_points({})

    made = other = shop(server.url, hooks=Asking(), max_connections=1)
    with made.api_client:
        made.get_cart()
        server.will_answer(answer({}, 404))
        with pytest.raises(NotFoundException):
            made.get_cart()
    assert [asked.method for asked in server.asked] == ["GET", "POST", "GET", "POST"]


def test_hooks_are_told_in_the_order_in_which_they_are_given(server: Server) -> None:
    told: list[int] = []

    class Numbered(Hooks):
        def __init__(self, number: int) -> None:
            self.number = number

        def on_request(self, call: Call) -> None:
            told.append(self.number)

    for given in ([Numbered(1), Numbered(2)], (Numbered(1), Numbered(2))):
        made = shop(server.url, hooks=given)
        with made.api_client:
            made.get_cart()
    assert told == [1, 2, 1, 2]


def test_hooks_that_override_nothing_do_nothing(server: Server) -> None:
    server.will_answer(answer({}, 503), answer({}), answer({}, 404))
    made = shop(server.url, hooks=Hooks())
    with made.api_client:
        made.get_cart()
        with pytest.raises(NotFoundException):
            made.get_cart()


@pytest.mark.parametrize("given", [Diary, [Diary], 7, "hooks", [None], lambda call: None])
def test_what_is_no_hook_is_refused(given: Any) -> None:
    with pytest.raises(ApiTypeError, match=r"^hooks: expected"):
        Configuration("http://127.0.0.1", hooks=given)


def test_in_threads_what_a_hook_remembers_stays_with_its_call(server: Server) -> None:
    class Remembering(Hooks):
        def __init__(self) -> None:
            self.wrong: list[Any] = []
            self.ends: list[str] = []

        def on_request(self, call: Call) -> None:
            call.headers["Number"] = call.state["number"] = f"{id(call)}"

        def on_response(self, call: Call) -> None:
            self.ends.append(call.state["number"])
            if call.state["number"] != f"{id(call)}":
                self.wrong.append(call)

    remembering = Remembering()
    made = shop(server.url, hooks=remembering)
    with made.api_client, ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: made.get_cart(), range(160)))
    assert not remembering.wrong
    assert sorted(remembering.ends) == sorted(asked.headers["Number"] for asked in server.asked)
    assert len(remembering.ends) == 160


def test_hooks_and_a_breaker_go_together(server: Server, diary: Diary) -> None:
    breaker = CircuitBreaker(failure_threshold=2)
    server.will_answer(NO_ANSWER, NO_ANSWER)
    made = shop(server.url, hooks=diary, retries=4, circuit_breaker=breaker)
    with made.api_client:
        for _ in range(2):
            with pytest.raises(ApiConnectionError):
                made.get_cart()
    assert diary.shape == "QRQE" + "QE"


# OpenTelemetry


def recipe() -> dict[str, Any]:
    """What the code in the documentation defines."""
    text = (ROOT / "docs/opentelemetry.md").read_text("utf-8")
    [block] = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert len([line for line in block.splitlines() if line.strip()]) <= 30
    defined: dict[str, Any] = {"__name__": "recipe"}
    exec(compile(block, "opentelemetry.md", "exec", dont_inherit=True), defined)
    return defined


class Traced:
    """A shop whose calls are traced as the documentation says, and the spans that came of them."""

    def __init__(self, server: Server) -> None:
        self._exporter = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.tracer = provider.get_tracer("test")
        configuration = Configuration(server.url, KEY, hooks=recipe()["Tracing"](self.tracer))
        self.api = Shop(ShopClient(configuration, clock=HandClock()))

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())


@pytest.fixture
def traced(server: Server) -> Iterator[Traced]:
    made = Traced(server)
    with made.api.api_client:
        yield made


def test_the_recipe_makes_a_span_of_a_call(server: Server, traced: Traced) -> None:
    server.will_answer(answer({}, 503), answer({"a": 1}))
    with traced.tracer.start_as_current_span("checkout") as parent:
        traced.api.put_cart("id-of-alice", {"coupon": "code-of-alice"})
    span = traced.spans[0]
    assert (span.name, span.kind) == ("PUT /v1/carts/{cartId}", trace.SpanKind.CLIENT)
    assert span.parent is not None
    assert span.parent.span_id == parent.get_span_context().span_id
    assert dict(span.attributes or {}) == {
        "http.request.method": "PUT",
        "url.template": "/v1/carts/{cartId}",
        "talon_one.operation": "putCart",
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
    }
    [event] = span.events
    assert (event.name, dict(event.attributes or {})["error.type"]) == ("retry", "503")
    assert span.status.is_ok
    for text in ("alice", KEY):
        assert text not in span.to_json()


def test_the_recipe_sends_its_context_with_every_attempt(server: Server, traced: Traced) -> None:
    server.will_answer(answer({}, 503))
    traced.api.get_cart()
    [span] = traced.spans
    assert span.context is not None
    for asked in server.asked:
        context = propagate.extract({name.lower(): text for name, text in asked.headers.items()})
        received = trace.get_current_span(context).get_span_context()
        assert (received.trace_id, received.span_id) == (
            span.context.trace_id,
            span.context.span_id,
        )
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("answers", "kind", "status"),
    [
        ([answer({}, 404)], "NotFoundException", 404),
        ([NO_ANSWER] * 3, "ApiConnectionError", None),
        ([answer("<html>", content_type="text/html")], "UnexpectedResponse", 200),
    ],
)
def test_the_recipe_ends_a_span_of_a_call_that_failed(
    server: Server, traced: Traced, answers: list[Answer], kind: str, status: int | None
) -> None:
    server.will_answer(*answers)
    with pytest.raises(OpenApiException) as raised:
        traced.api.get_cart()
    [span] = traced.spans
    attributes = dict(span.attributes or {})
    assert attributes["error.type"] == kind
    assert attributes.get("http.response.status_code") == status
    assert span.status.status_code is trace.StatusCode.ERROR
    assert span.status.description == str(raised.value)


# Logging


def test_import_and_construction_change_nothing_that_belongs_to_others() -> None:
    # urllib3 sets up its own logger and filters when it is imported: that is before.
    run(
        """
        import http.client, logging, logging.handlers, pkgutil, signal, socket, sys, threading
        import urllib3, urllib3.connectionpool, urllib3.contrib, certifi, six, dateutil.parser
        import asyncio, concurrent.futures, warnings

        def logger_state(logger):
            return (logger.level, list(logger.handlers), list(logger.filters), logger.propagate,
                    logger.disabled)

        def state():
            names = [name for name in logging.root.manager.loggerDict
                     if name.partition(".")[0] != "talon_one"]
            return (
                {name: logger_state(logging.getLogger(name)) for name in names},
                logger_state(logging.root), logging.root.manager.disable, logging.lastResort,
                logging.raiseExceptions, logging.getLoggerClass(), logging.getLogRecordFactory(),
                logging.getLevelName(10), warnings.showwarning, list(warnings.filters),
                http.client.HTTPConnection.debuglevel, http.client.HTTPSConnection.debuglevel,
                urllib3.connection.HTTPConnection.debuglevel,
                socket.getdefaulttimeout(), sys.excepthook, threading.excepthook,
                [signal.getsignal(number) for number in signal.valid_signals()],
                threading.active_count(),
            )

        before = state()
        import talon_one
        from talon_one import ApiClient, Configuration, IntegrationApi, ManagementApi
        assert state() == before, "import"
        client = ApiClient(Configuration("https://127.0.0.1:1", "key", retries=0))
        apis = IntegrationApi(client), ManagementApi(client)
        assert state() == before, "construction"
        try:
            apis[0].get_customer_session("1")
        except talon_one.ApiConnectionError:
            pass
        assert state() == before, "a call"
        client.close()
        import talon_one.core
        for module in pkgutil.walk_packages(talon_one.core.__path__, "talon_one.core."):
            __import__(module.name)
        assert state() == before, "all modules"

        ours = logging.getLogger("talon_one")
        assert ours.level == logging.NOTSET and ours.propagate and not ours.disabled
        assert [type(handler) for handler in ours.handlers] == [logging.NullHandler]
        """
    )


def test_what_the_application_set_up_for_our_logger_stays() -> None:
    run(
        """
        import logging
        ours = logging.getLogger("talon_one")
        handler = logging.StreamHandler()
        ours.addHandler(handler)
        ours.setLevel(logging.ERROR)
        ours.propagate = False
        import talon_one
        for _ in range(2):
            talon_one.ApiClient(talon_one.Configuration("https://127.0.0.1:1", "key")).close()
        assert ours.handlers == [handler]
        assert ours.level == logging.ERROR and not ours.propagate
        """
    )


def test_without_set_up_nothing_is_printed() -> None:
    assert (
        run(
            """
            import talon_one
            class Broken(talon_one.Hooks):
                def on_request(self, call):
                    raise ValueError
            policy = talon_one.RetryPolicy(initial_delay=0)
            configuration = talon_one.Configuration(
                "http://127.0.0.1:1", "key", hooks=Broken(), retries=policy
            )
            with talon_one.ApiClient(configuration) as client:
                try:
                    talon_one.IntegrationApi(client).get_customer_session("1")
                except talon_one.ApiConnectionError as error:
                    print(error.attempts)
            """
        )
        == "3\n"
    )


def test_the_log_tells_of_attempts_without_ids(
    server: Server, api: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "talon_one")
    server.will_answer(answer({}, 503))
    api.get_cart("id-of-alice", note="note-of-alice")
    ours = [record for record in caplog.records if record.name == "talon_one"]
    told = [(record.levelname, record.getMessage()) for record in ours]
    assert [level for level, _ in told] == ["DEBUG", "INFO", "DEBUG"]
    assert all("GET /v1/carts/{cartId}" in message for _, message in told)
    assert ("503" in told[0][1], "200" in told[2][1]) == (True, True)
    assert not any("alice" in message for _, message in told)


# Hooks, policies and log handlers that give nonsense


def test_a_hook_cannot_change_the_idempotency_key_between_attempts(server: Server) -> None:
    class Wrong(Hooks):
        def on_request(self, call: Call) -> None:
            call.headers["idempotency-KEY"] = f"other-{call.attempt}"

    server.will_answer(answer({}, 503), answer({}, 503))
    made = shop(server.url, hooks=Wrong())
    with made.api_client:
        made.put_cart(body={}, idempotency_key="mine")
    assert [asked.headers["Idempotency-Key"] for asked in server.asked] == ["mine"] * 3


def test_a_hook_that_calls_its_own_client_always_is_told_of_the_outer_call_alone(
    server: Server,
) -> None:
    class Endless(Hooks):
        def on_request(self, call: Call) -> None:
            made.get_cart()

        on_retry = on_response = on_error = on_request

    made = shop(server.url, hooks=Endless(), max_connections=1)
    server.will_answer(answer({}), answer({}, 503), answer({}), answer({}), answer({}, 404))
    with made.api_client, pytest.raises(NotFoundException):
        made.get_cart()
    assert len(server.asked) == 6


@pytest.mark.parametrize(
    "nonsense", [[("a", "b")], "text", 7, {"a": None}, {None: "a"}, {"a": "é€"}, lambda: None]
)
def test_headers_that_are_none_break_no_call(server: Server, nonsense: Any) -> None:
    class Wrong(Hooks):
        def on_request(self, call: Call) -> None:
            call.headers = nonsense

    made = shop(server.url, hooks=Wrong())
    with made.api_client:
        assert made.put_cart(body={}) == {}
    assert len(server.asked) == 1


@pytest.mark.parametrize("delay", [float("nan"), -1, "soon", [1], 1e300, float("inf")])
def test_a_policy_that_gives_nonsense_ends_the_call_with_its_own_error(
    server: Server, delay: Any
) -> None:
    class Wrong:
        def delay(self, call: Call) -> Any:
            return delay

    server.will_answer(answer({}, 503))
    made = shop(server.url, retries=Wrong(), deadline=math.inf)
    with made.api_client, pytest.raises(ServiceException):
        made.get_cart()
    assert len(server.asked) == 1


def test_a_policy_that_raises_ends_the_call_with_its_own_error(server: Server) -> None:
    class Wrong:
        def delay(self, call: Call) -> Any:
            raise RuntimeError("bug")

    server.will_answer(answer({}, 503))
    made = shop(server.url, retries=Wrong())
    with made.api_client, pytest.raises(ServiceException):
        made.get_cart()


@pytest.mark.parametrize("name", ["talon_one", "urllib3", "urllib3.connectionpool"])
@pytest.mark.parametrize("kind", ["handler", "filter"])
def test_a_log_handler_or_filter_that_raises_loses_no_answer(
    server: Server, name: str, kind: str
) -> None:
    class Broken(logging.Handler):
        def handle(self, record: logging.LogRecord) -> bool:
            raise RuntimeError("disk full")

        filter = handle  # type: ignore[assignment]

    broken = Broken()
    log = logging.getLogger(name)
    add = log.addHandler if kind == "handler" else log.addFilter
    remove = log.removeHandler if kind == "handler" else log.removeFilter
    level = log.level
    log.setLevel(logging.DEBUG)
    add(broken)
    try:
        server.will_answer(answer({}, 503))
        made = shop(server.url)
        with made.api_client:
            assert made.put_cart(body={"a": 1}) == {}
    finally:
        remove(broken)
        log.setLevel(level)
    assert len(server.asked) == 2
