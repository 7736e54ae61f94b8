"""A canary key is driven through every way by which secrets get out, and must come out of none.

Each way runs with all loggers at their lowest level and the debugging of http.client and urllib3
switched on. What it yields is searched as collectors of errors search it: mappings and lists by their
items, tracebacks by the variables of their frames, all else by ``repr()`` and ``str()``.
"""

from __future__ import annotations

import copy
import http.client
import json
import logging
import pickle
import pprint
import signal
import socket
import traceback
import warnings
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from talon_one import CircuitBreaker, Configuration, Hooks, RetryPolicy, raw
from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ApiTypeError,
    ApiValueError,
    CircuitOpenError,
    OpenApiException,
    UnauthorizedException,
    UnexpectedResponse,
)
from talon_one.core.settings.call import Call

from ...clocks import HandClock
from ...fresh import run
from ...server import Answer, Server, answer, raw_bytes
from .faces import FACE
from .proxies import Proxy
from .shop import Shop, ShopClient
from .tls import Authority, SecureServer

API_KEY = "c4n4ry-api-" + "5e" * 16
MANAGEMENT_KEY = "c4n4ry-management-" + "6f" * 16
TOKEN = "c4n4ry-token-" + "7a" * 16
PASSWORD = "c4n4ry-proxy/" + "8b" * 8
KEY_PASSWORD = "c4n4ry-file-" + "9c" * 8

MARK = "c4n4ry"
FORMS = (
    MARK,
    MARK.encode().hex(),
    quote(PASSWORD, safe=""),
    b64encode(f"user:{PASSWORD}".encode()).decode(),
    *(b64encode(b" " * shift + MARK.encode() + b"-")[4:8].decode() for shift in range(3)),
)


# What is searched


class Search:
    """All text that a log or a collector of errors could make of a thing."""

    def __init__(self, thing: object) -> None:
        self.texts: list[str] = []
        self._seen: dict[int, object] = {}
        self._look(thing)

    def _look(self, thing: object) -> None:
        if thing is None or id(thing) in self._seen:
            return
        self._seen[id(thing)] = thing
        if isinstance(thing, str):
            self.texts.append(thing)
        elif isinstance(thing, (bytes, bytearray)):
            self.texts.append(thing.decode("latin-1"))
        elif isinstance(thing, Mapping):
            self.texts.append(repr(thing))
            for item in thing.items():
                self._look(item)
        elif isinstance(thing, (list, tuple, set, frozenset)):
            for item in thing:
                self._look(item)
        else:
            self.texts += [repr(thing), str(thing)]
            if isinstance(thing, BaseException):
                self._look_into(thing)

    def _look_into(self, error: BaseException) -> None:
        as_text = traceback.TracebackException.from_exception(error, capture_locals=True)
        self.texts += as_text.format()
        frames = error.__traceback__
        while frames is not None:
            self._look(dict(frames.tb_frame.f_locals))
            frames = frames.tb_next
        self._look((error.args, vars(error), error.__cause__, error.__context__))
        if isinstance(error, OpenApiException):
            self._look([pickle.dumps(error), copy.copy(error).args])


def leaks(thing: object) -> list[str]:
    """The texts that hold a secret in any form."""
    return [text for text in Search(thing).texts if any(form in text for form in FORMS)]


def with_locals() -> Exception:
    hidden_in_a_frame = {"headers": [API_KEY]}
    try:
        return ValueError(str(len(hidden_in_a_frame)) + str(1 / 0))
    except ZeroDivisionError as error:
        return error


@pytest.mark.parametrize(
    "leak",
    [
        API_KEY,
        API_KEY.encode(),
        {"headers": {"Authorization": f"ApiKey-v1 {API_KEY}"}},
        [("Authorization", API_KEY)],
        ValueError(API_KEY),
        with_locals(),
        quote(PASSWORD, safe=""),
        b64encode(f"user:{PASSWORD}".encode()),
        b64encode(API_KEY.encode()),
        b64encode(f"x{API_KEY}".encode()),
        b64encode(f"xy{API_KEY}".encode()),
        API_KEY.encode().hex(),
    ],
)
def test_what_leaks_is_found(leak: object) -> None:
    assert leaks(leak)
    assert leaks([{"a": (leak,)}])


# What may leak


class Collector(logging.Handler):
    """Keeps all that a record holds, with the variables of its traceback."""

    def __init__(self) -> None:
        super().__init__(1)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts += Search([record.getMessage(), self.format(record), vars(record)]).texts


class Scene:
    """A server, a client with every kind of secret, and what the two are used for."""

    def __init__(self, server: Server, folder: Path) -> None:
        self.server = server
        self.folder = folder
        self.clock = HandClock()

    def configuration(self, host: str | None = None, **settings: Any) -> Configuration:
        settings.setdefault("management_key", MANAGEMENT_KEY)
        settings.setdefault("key_password", KEY_PASSWORD)
        api_key = settings.pop("api_key", API_KEY)
        return Configuration(host or self.server.url, api_key, bearer_token=TOKEN, **settings)

    def api(self, host: str | None = None, **settings: Any) -> Shop:
        return Shop(ShopClient(self.configuration(host, **settings), clock=self.clock))

    def error(
        self, *answers: Answer, kind: type[Exception] = ApiException, **settings: Any
    ) -> Exception:
        """The error that a call raises to which the server answers so."""
        self.server.will_answer(*answers)
        return failure(self.api(**settings), kind)


def failure(api: Shop, kind: type[Exception], **options: Any) -> Exception:
    with api.api_client, pytest.raises(kind) as raised:
        api.put_cart(body={"a": 1}, **options)
    return raised.value


Way = Callable[[Scene], Iterator[object]]
WAYS: list[Way] = []


def way(out: Way) -> Way:
    """One of the numbered ways out."""
    WAYS.append(out)
    return out


@pytest.fixture
def scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_environment: None) -> Iterator[Scene]:
    monkeypatch.setattr(http.client.HTTPConnection, "debuglevel", 9)
    with Server() as server:
        yield Scene(server, tmp_path)


@pytest.fixture
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@contextmanager
def everything_logged() -> Iterator[Collector]:
    collector = Collector()
    names = (None, "talon_one", "urllib3", "urllib3.connectionpool", "urllib3.util.retry")
    loggers = [logging.getLogger(name) for name in names]
    levels = [logger.level for logger in loggers]
    loggers[0].addHandler(collector)
    for logger in loggers:
        logger.setLevel(1)
    try:
        yield collector
    finally:
        loggers[0].removeHandler(collector)
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


# The ways out


@way
def repr_of_the_configuration(scene: Scene) -> Iterator[object]:
    made = scene.configuration(proxy=f"http://user:{quote(PASSWORD, safe='')}@127.0.0.1")
    yield from (repr(made), str(made), f"{made}", f"{made!r}", pprint.pformat([made]))


@way
def vars_of_the_configuration(scene: Scene) -> Iterator[object]:
    with pytest.raises(TypeError) as raised:
        vars(scene.configuration())
    yield raised.value
    yield json.dumps(scene.configuration(), default=repr)


@way
def pickle_of_the_configuration(scene: Scene) -> Iterator[object]:
    made = scene.configuration(proxy=f"http://user:{quote(PASSWORD, safe='')}@127.0.0.1")
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        yield pickle.dumps(made, protocol)
        yield pickle.dumps(copy.deepcopy(made), protocol)


@way
def reduce_of_the_configuration(scene: Scene) -> Iterator[object]:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        yield scene.configuration().__reduce_ex__(protocol)


@way
def keys_of_the_configuration(scene: Scene) -> Iterator[object]:
    keys = scene.configuration().api_key
    yield from (repr(keys), str(keys), pprint.pformat(keys), json.dumps(keys, default=str))
    yield list(keys)
    yield keys


@way
def copies_of_the_configuration(scene: Scene) -> Iterator[object]:
    for twin in (copy.copy(scene.configuration()), copy.deepcopy(scene.configuration())):
        assert twin.management_key == MANAGEMENT_KEY
        yield repr(twin)


@way
def a_setting_that_is_refused(scene: Scene) -> Iterator[object]:
    for settings in (
        {"host": "shop.talon.one"},
        {"timeout": "soon"},
        {"proxy": f"socks5://user:{quote(PASSWORD, safe='')}@127.0.0.1"},
        {"proxy": f"http://user:{PASSWORD}@127.0.0.1"},
        {"proxi": f"http://user:{PASSWORD}@127.0.0.1"},
        {"api_key": {"api_key_v2": API_KEY}},
        {"api_key": [API_KEY]},
        {"bearer_token_": TOKEN},
        {"host": f"https://user:{PASSWORD}@127.0.0.1"},
    ):
        yield refusal(settings)


def refusal(settings: dict[str, Any]) -> Exception:
    """Its traceback begins in the constructor: what is before it is the caller's own."""
    with pytest.raises(OpenApiException) as raised:
        Configuration(
            **{"management_key": MANAGEMENT_KEY, "key_password": KEY_PASSWORD, **settings}
        )
    return own_frames(raised.value)


def own_frames(error: Exception) -> Exception:
    assert error.__traceback__ is not None
    return error.with_traceback(error.__traceback__.tb_next)


@way
def a_key_that_cannot_be_sent(scene: Scene) -> Iterator[object]:
    for key in (API_KEY + "\n", "\r\n" + API_KEY, API_KEY + "€", (API_KEY + "\0").encode()):
        for given in (key, lambda key=key: key):
            yield failure(scene.api(api_key=given), ApiValueError)
    assert not scene.server.asked


@way
def a_prefix_that_cannot_be_sent(scene: Scene) -> Iterator[object]:
    yield refusal({"api_key": API_KEY, "api_key_prefix": {"api_key_v1": "a\r\nb"}})


@way
def an_environment_that_is_refused(scene: Scene) -> Iterator[object]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TALON_ONE_API_KEY", API_KEY)
        patch.setenv("TALON_ONE_MANAGEMENT_KEY", MANAGEMENT_KEY)
        for host in ("", "shop.talon.one", f"https://user:{PASSWORD}@shop.talon.one"):
            patch.setenv("TALON_ONE_HOST", host)
            with pytest.raises(ApiValueError) as raised:
                Configuration.from_env()
            yield own_frames(raised.value)


@way
def repr_of_the_client(scene: Scene) -> Iterator[object]:
    with scene.api().api_client as client:
        Shop(client).get_cart()
        yield from (repr(client), str(client), pprint.pformat(client), client.user_agent)


@way
def vars_of_the_client(scene: Scene) -> Iterator[object]:
    with scene.api().api_client as client:
        Shop(client).get_cart()
        yield vars(client)
        for part in vars(client).values():
            yield getattr(part, "__dict__", None)


@way
def pickle_of_the_client(scene: Scene) -> Iterator[object]:
    with scene.api().api_client as client:
        Shop(client).get_cart()
        yield from (pickle.dumps(client), pickle.dumps(Shop(client)))
        yield client.__reduce__()


@way
def an_api_object(scene: Scene) -> Iterator[object]:
    with scene.api().api_client as client:
        yield from (Shop(client), vars(Shop(client)), Shop(client).get_cart)


@way
def an_answer(scene: Scene) -> Iterator[object]:
    with scene.api().api_client as client:
        got = raw(Shop(client).put_cart, body={"a": 1})
        yield from (got, got.headers, got.raw_data, pprint.pformat(got), got.idempotency_key)
        yield [getattr(got, name, None) for name in dir(got) if name[:2] != "__"]


@way
def logs_of_calls(scene: Scene) -> Iterator[object]:
    with scene.api().api_client as client:
        api = Shop(client)
        for call in (api.get_cart, api.put_cart, api.add_points, api.get_campaigns):
            call()
    with scene.api(management_key=None).api_client as client:
        Shop(client).get_campaigns()
    sent = {asked.headers["Authorization"].partition(" ")[2] for asked in scene.server.asked}
    assert sent == {API_KEY, MANAGEMENT_KEY, TOKEN}
    yield None


@way
def logs_of_further_attempts(scene: Scene) -> Iterator[object]:
    scene.server.will_answer(raw_bytes(b""), answer({}, 503), answer({"a": 1}))
    with scene.api().api_client as client:
        Shop(client).put_cart()
    assert len(scene.server.asked) == 3
    yield None


@way
def debugging_of_urllib3(scene: Scene) -> Iterator[object]:
    import urllib3

    handler = urllib3.add_stderr_logger()
    try:
        with scene.api().api_client as client:
            Shop(client).get_cart()
    finally:
        logging.getLogger("urllib3").removeHandler(handler)
    yield None


@way
def audit_events(scene: Scene) -> Iterator[object]:
    # In another process: a hook for such events stays for ever.
    yield run(
        f"""
        import sys
        events = []
        sys.addaudithook(lambda name, args: events.append((name, args)))
        from talon_one import ApiClient, Configuration, IntegrationApi
        key = {API_KEY!r}
        with ApiClient(Configuration({scene.server.url!r}, key)) as client:
            IntegrationApi(client).get_customer_session("1")
        shown = [repr(event) for event in list(events) if event[0] not in ("compile", "exec")]
        assert any("http.client.connect" in text for text in shown)
        print([text for text in shown if key in text])
        """
    )
    assert API_KEY in scene.server.asked[0].headers["Authorization"]


@way
def warnings_of_insecure_ways(scene: Scene) -> Iterator[object]:
    context = Authority(scene.folder).server_context()
    with SecureServer(context) as server, scene.api(server.url, verify_ssl=False).api_client as one:
        Shop(one).get_cart()
    with Proxy() as proxy:
        host = scene.server.url.replace("127.0.0.1", "shop.test")
        with scene.api(host, proxy=proxy.url).api_client as client:
            Shop(client).get_cart()
    yield None


@way
def an_error_of_the_server(scene: Scene) -> Iterator[object]:
    body = {"message": "wrong", "errors": [{"title": "a", "details": "b"}]}
    for status in (400, 403, 404, 409, 422):
        yield scene.error(answer(body, status))


@way
def a_refused_key(scene: Scene) -> Iterator[object]:
    keys = iter([API_KEY, API_KEY + "1", API_KEY + "2"])
    for given in (API_KEY, API_KEY.encode(), lambda: next(keys)):
        refused = [answer({"message": "no"}, 401)] * 2
        yield scene.error(*refused, kind=UnauthorizedException, api_key=given)
        scene.server.answers.clear()


@way
def a_failing_server(scene: Scene) -> Iterator[object]:
    yield scene.error(*[answer("<h1>down</h1>", 500, "text/html")] * 3)


@way
def an_overloaded_server(scene: Scene) -> Iterator[object]:
    yield scene.error(answer({}, 429, headers={"Retry-After": "3600"}))


@way
def an_answer_that_is_not_json(scene: Scene) -> Iterator[object]:
    for body in (b"", b"<html>", b"{", b"[" * 100_000, b"\xff"):
        yield scene.error(answer(body), kind=UnexpectedResponse)
    yield scene.error(
        answer(b"no gzip", headers={"Content-Encoding": "gzip"}), kind=UnexpectedResponse
    )
    yield scene.error(answer(b"[" + b" " * 500 + b"]"), kind=UnexpectedResponse, max_body_size=9)


@way
def a_refused_connection(scene: Scene) -> Iterator[object]:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        host = f"http://127.0.0.1:{closed.getsockname()[1]}"
    yield failure(scene.api(host), ApiConnectionError)


@way
def a_host_that_does_not_exist(scene: Scene) -> Iterator[object]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield failure(scene.api("https://no-such-host.invalid"), ApiConnectionError)


@way
def a_lost_connection(scene: Scene) -> Iterator[object]:
    cut_off = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"
    for content in (b"", b"HTTP/1.1 2", b"nonsense\r\n\r\n", cut_off):
        yield scene.error(*[raw_bytes(content)] * 3, kind=ApiConnectionError)


@way
def a_read_timeout(scene: Scene) -> Iterator[object]:
    with silent() as host:
        yield failure(scene.api(host, timeout=0.05), ApiTimeoutError)


@contextmanager
def silent() -> Iterator[str]:
    """A server that accepts and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


@way
def a_deadline(scene: Scene) -> Iterator[object]:
    with silent() as host:
        yield failure(scene.api(host, timeout=1, deadline=0.05), ApiTimeoutError)
    policy = RetryPolicy(initial_delay=8, random=lambda: 1.0)
    error = scene.error(answer({}, 503), kind=ApiTimeoutError, deadline=2, retries=policy)
    assert isinstance(error.__cause__, ApiException)
    yield error


@way
def a_server_that_is_not_trusted(scene: Scene) -> Iterator[object]:
    with SecureServer(Authority(scene.folder).server_context()) as server:
        error = failure(scene.api(server.url), ApiConnectionError)
    assert "certificate" in str(error)
    yield error


@way
def a_client_certificate_that_cannot_be_read(scene: Scene) -> Iterator[object]:
    mine = Authority(scene.folder).client_certificate("checkout", KEY_PASSWORD + "other")
    settings = {"cert_file": mine.cert_file, "key_file": mine.key_file}
    yield failure(scene.api("https://127.0.0.1:1", **settings), ApiValueError)


@way
def a_proxy_that_refuses(scene: Scene) -> Iterator[object]:
    with Proxy(credentials="user:other") as proxy:
        address = f"http://user:{quote(PASSWORD, safe='')}@127.0.0.1:{proxy.port}"
        for host in ("https://127.0.0.1:1", scene.server.url):
            yield failure(scene.api(host, proxy=address), OpenApiException)
    assert any(asked.headers.get("Proxy-Authorization") for asked in proxy.asked)
    yield failure(scene.api("https://127.0.0.1:1", proxy=address), ApiConnectionError)


@way
def a_proxy_of_the_environment_that_cannot_be_used(scene: Scene) -> Iterator[object]:
    with pytest.MonkeyPatch.context() as patch:
        for address in (f"socks5://user:{PASSWORD}@127.0.0.1", f"http://user:{PASSWORD}@:port"):
            patch.setenv("HTTP_PROXY", address)
            yield failure(scene.api(), ApiValueError)


@way
def a_redirect_to_another_host(scene: Scene) -> Iterator[object]:
    with Server() as other:
        for status in (301, 302, 303, 307, 308):
            moved = answer({}, status, headers={"Location": f"{other.url}/elsewhere"})
            yield scene.error(moved)
            scene.server.will_answer(moved)
            with scene.api().api_client as client, pytest.raises(ApiException) as raised:
                Shop(client).get_cart()
            yield raised.value
        assert not other.asked


@way
def an_open_circuit(scene: Scene) -> Iterator[object]:
    breaker = CircuitBreaker(failure_threshold=1)
    scene.error(raw_bytes(b""), kind=ApiConnectionError, circuit_breaker=breaker)
    yield breaker
    yield failure(scene.api(circuit_breaker=breaker), CircuitOpenError)


@way
def a_callable_that_fails(scene: Scene) -> Iterator[object]:
    def broken() -> str:
        raise LookupError("no vault")

    yield failure(scene.api(api_key=broken), LookupError)
    yield failure(scene.api(api_key=lambda: [API_KEY]), ApiValueError)


@way
def an_injected_header(scene: Scene) -> Iterator[object]:
    for headers in (
        {"X-Token": API_KEY + "\r\nX-Other: 1"},
        {"X-Token": API_KEY + "\0"},
        {"Authorization": f"ApiKey-v1 {API_KEY}\n"},
        {"Authorization": API_KEY.encode()},
        {"Content-Length": API_KEY},
    ):
        yield own_failure(scene, headers=headers)
    yield own_failure(scene, idempotency_key=API_KEY + "\n")
    assert not scene.server.asked


def own_failure(scene: Scene, **options: Any) -> Exception:
    """Its traceback begins where the options have become ours."""
    error = failure(scene.api(), OpenApiException, **options)
    assert isinstance(error, (ApiTypeError, ApiValueError))
    frames = error.__traceback__
    while frames is not None and frames.tb_frame.f_code.co_name != "_headers":
        frames = frames.tb_next
    return error.with_traceback(frames and frames.tb_next)


@way
def an_authorization_of_one_call(scene: Scene) -> Iterator[object]:
    scene.server.will_answer(answer({}, 400), *[raw_bytes(b"")] * 3)
    for kind in (ApiException, ApiConnectionError):
        with scene.api().api_client as client, pytest.raises(kind) as raised:
            Shop(client).get_cart(headers={"authorization": f"Bearer {TOKEN}"})
        error = raised.value
        frames = error.__traceback__  # the first hold the argument as it was given
        while frames is not None and frames.tb_frame.f_code.co_filename != Sender_file():
            frames = frames.tb_next
        yield error.with_traceback(frames)
    sent = {asked.headers["Authorization"] for asked in scene.server.asked}
    assert sent == {f"Bearer {TOKEN}"}


def Sender_file() -> str:
    from talon_one.core.calls import sender as sending

    return str(sending.__file__)


class Interrupted(Exception):
    """What a timeout raises that works with signals."""


@way
def an_exception_of_a_signal_in_the_middle_of_a_call(scene: Scene) -> Iterator[object]:
    def interrupt(*arguments: Any) -> None:
        raise Interrupted

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        with silent() as host:
            api = scene.api(host)  # imports urllib3, which takes a while
            signal.setitimer(signal.ITIMER_REAL, 0.1)
            error = failure(api, Interrupted)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    names = traceback.format_exception(error)
    # The frames are on the way that hold the request.
    on_the_way = "urllib3" if FACE.name == "traced" else "read_response"
    assert any(on_the_way in line for line in names)
    yield error


class Listening(Hooks):
    """Looks at all that a hook can see, or fails there."""

    def __init__(self, fails: bool) -> None:
        self.seen: list[object] = []
        self.moments: set[str] = set()
        self.fails = fails

    def _look(self, moment: str, call: Call) -> None:
        self.moments.add(moment)
        self.seen += [repr(call), str(call)]
        self.seen += [getattr(call, name) for name in dir(call) if name[:2] != "__"]
        if self.fails:
            raise ValueError(moment)

    def on_request(self, call: Call) -> None:
        self._look("on_request", call)

    def on_retry(self, call: Call) -> None:
        self._look("on_retry", call)

    def on_response(self, call: Call) -> None:
        self._look("on_response", call)

    def on_error(self, call: Call) -> None:
        self._look("on_error", call)


@way
def hooks(scene: Scene) -> Iterator[object]:
    yield from listen(scene, fails=False)


@way
def hooks_that_raise(scene: Scene) -> Iterator[object]:
    yield from listen(scene, fails=True)


def listen(scene: Scene, fails: bool) -> Iterator[object]:
    listening = Listening(fails)
    with scene.api(hooks=listening).api_client as client:
        api = Shop(client)
        api.put_cart()
        for answers in ([answer({}, 503)] * 3, [raw_bytes(b"")] * 3, [answer({}, 404)]):
            scene.server.will_answer(*answers)
            with pytest.raises(OpenApiException) as raised:
                api.put_cart()
            yield raised.value
    assert listening.moments == {"on_request", "on_retry", "on_response", "on_error"}
    yield listening.seen


@way
def everything_on_the_wire_but_the_header_that_is_meant_for_it(scene: Scene) -> Iterator[object]:
    with scene.api(user_agent="shop/1").api_client as client:
        api = Shop(client)
        for call in (api.get_cart, api.put_cart, api.get_campaigns):
            call()
    for asked in scene.server.asked:
        assert leaks(asked.headers.pop("Authorization"))
        yield from (asked.target, asked.body, asked.headers)


@way
def an_error_in_another_process(scene: Scene) -> Iterator[object]:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as threads:
        error = threads.submit(scene.error, answer({}, 400)).result()
    twin = pickle.loads(pickle.dumps(error))
    yield from (twin, vars(twin), twin.headers)


@pytest.mark.parametrize(
    "out", WAYS, ids=[f"{number:02} {out.__name__}" for number, out in enumerate(WAYS, 1)]
)
def test_no_secret_comes_out(scene: Scene, out: Way, capfd: pytest.CaptureFixture[str]) -> None:
    if FACE.name == "asyncio" and out is an_exception_of_a_signal_in_the_middle_of_a_call:
        pytest.skip("a signal reaches the main thread, which runs no event loop here")
    with everything_logged() as collector, warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        things = list(out(scene))
    printed = capfd.readouterr()
    assert things
    assert not leaks(things)
    assert not leaks(collector.texts)
    assert not leaks([printed.out, printed.err])
    assert not leaks([[str(warning.message), warning.line] for warning in warned])


def test_the_ways_out_are_forty_or_more() -> None:
    assert len(WAYS) >= 40
    assert len({out.__name__ for out in WAYS}) == len(WAYS)
