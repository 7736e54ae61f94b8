"""What only the asyncio client promises: cancellation at any point, several loops, an end that waits for nothing.

The tests of the transport run over it, too (``test/core/transport/faces.py``).
"""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import ssl
import threading
import time
import warnings
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import anyio
import pytest

from talon_one import CircuitBreaker, CircuitOpenError
from talon_one.core.calls.async_client import AsyncApiClient
from talon_one.core.errors import ApiConnectionError, ApiTimeoutError, ApiTypeError, InsecureWarning
from talon_one.core.settings.call import Call
from talon_one.core.settings.configuration import Configuration
from talon_one.core.settings.hooks import Hooks
from talon_one.core.settings.operation import Operation

from ...clocks import HandClock
from ..transport.fault_server import FaultServer, FullBacklog, answers, reply
from ..transport.fixtures import KEY, PUT, operation
from ..transport.tls import Authority

ONE = Operation("getOne", "GET", "/v1/things/{id}", returns="Any", keys=("api_key_v1",))
SET_ONE = Operation(
    "setOne", "PUT", "/v1/things/{id}", returns="Any", keys=("api_key_v1",), repeatable=True
)


def new_client(url: str, **settings: Any) -> AsyncApiClient:
    settings = {"trust_env": False, "retries": 0, **settings}
    return AsyncApiClient(Configuration(url, settings.pop("key", KEY), **settings))


async def get(client: AsyncApiClient, name: str = "1", **options: Any) -> str:
    """The name of the thing in the response, which is that of the request."""
    target = (await client.call(ONE, options, path={"id": name})).data["target"]
    return str(target).rpartition("/")[2]


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


def silent(talk: Any) -> None:
    """Reads a request and says nothing."""
    talk.read_request()
    talk.wait_for_end()


# Cancellation


async def after_rounds(rounds: int, coroutine: Coroutine[Any, Any, Any]) -> bool:
    """Whether a coroutine was still under way after so many rounds of the loop; it is cancelled then."""
    task = asyncio.ensure_future(coroutine)
    for _ in range(rounds):
        await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return True
    return False


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("rounds", range(12))
def test_a_call_that_is_cancelled_at_any_point_leaves_the_client_usable(
    rounds: int, secure: bool, tmp_path: Path
) -> None:
    authority = Authority(tmp_path)
    tls = authority.server_context("127.0.0.1") if secure else None

    async def main(url: str) -> None:
        settings = {"ssl_ca_cert": authority.file} if secure else {}
        async with new_client(url, max_connections=1, **settings) as client:
            for warm in (False, True):
                if warm:
                    await get(client)
                await after_rounds(rounds, get(client, "cancelled"))
                assert await get(client, "next", deadline=5) == "next"

    with FaultServer(tls=tls) as server:
        asyncio.run(main(server.url))


def test_a_cancelled_call_says_how_far_it_came(server: FaultServer) -> None:
    ended: list[tuple[str, str]] = []

    class Listening(Hooks):
        def on_error(self, call: Call) -> None:
            ended.append((type(call.error).__name__, call.sent))

    async def main() -> None:
        async with new_client(server.url, hooks=Listening()) as client:
            await after_rounds(0, get(client))
            await after_rounds(1, get(client))
            task = asyncio.ensure_future(get(client))
            while not server.asked:
                await asyncio.sleep(0.001)
            task.cancel()
            await asyncio.wait([task])

    server.scripts.extend([silent] * 2)
    asyncio.run(main())
    assert ended == [("CancelledError", "no"), ("CancelledError", "maybe")]


def test_a_cancelled_call_gives_the_place_that_it_just_got_to_the_next(
    server: FaultServer,
) -> None:
    async def main() -> None:
        async with new_client(server.url, max_connections=1) as client:
            await get(client)
            for rounds in range(30):
                first = asyncio.ensure_future(get(client, "first"))
                await asyncio.sleep(0)
                second = asyncio.ensure_future(get(client, "second"))
                third = asyncio.ensure_future(get(client, "third", deadline=5))
                for _ in range(rounds):
                    await asyncio.sleep(0)
                second.cancel()
                assert await third == "third"
                await asyncio.wait([first, second])

    asyncio.run(main())


def test_a_timeout_around_a_call_ends_it_at_once(server: FaultServer) -> None:
    async def main() -> None:
        async with new_client(server.url) as client:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(get(client), 0.05)
            with anyio.move_on_after(0.05) as scope:
                await get(client)
            assert scope.cancelled_caught
            assert await get(client, "next") == "next"

    server.scripts.extend([silent, silent])
    asyncio.run(main())


# Event loops


def test_loops_one_after_the_other_have_connections_of_their_own(server: FaultServer) -> None:
    client = new_client(server.url)
    for number in range(3):
        assert asyncio.run(get(client, str(number))) == str(number)
    assert [request.connection for request in server.asked] == [1, 2, 3]
    asyncio.run(client.aclose())


def test_loops_in_several_threads_share_a_client(server: FaultServer) -> None:
    client = new_client(server.url, max_connections=4)
    wrong: list[str] = []

    async def many(loop: int) -> None:
        names = [f"{loop}-{number}" for number in range(100)]
        got = await asyncio.gather(*[get(client, name) for name in names])
        wrong.extend(set(names) ^ set(got))

    threads = [threading.Thread(target=lambda n=n: asyncio.run(many(n))) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(server.asked) == 400
    assert server.connections <= 16
    asyncio.run(client.aclose())


def test_a_client_that_nobody_closed_leaves_nothing_when_its_loop_ends(server: FaultServer) -> None:
    async def main() -> None:
        client = new_client(server.url)
        await asyncio.gather(*[get(client) for _ in range(5)])
        gc.collect()

    asyncio.run(main())
    gc.collect()  # warnings are errors: neither a transport nor a socket is left


def test_a_client_that_is_forgotten_closes_its_connections_although_its_loop_goes_on(
    server: FaultServer,
) -> None:
    ended = threading.Event()

    def notes_its_end(talk: Any) -> None:
        talk.read_request()
        talk.send(reply(200, {"target": "/1"}))
        talk.wait_for_end()
        ended.set()

    async def main() -> None:
        client = new_client(server.url)
        await get(client)
        del client
        gc.collect()
        for _ in range(200):
            await asyncio.sleep(0.01)
            if ended.is_set():
                return

    server.scripts.append(notes_its_end)
    asyncio.run(main())
    assert ended.is_set()


def test_a_client_may_be_closed_from_another_loop(server: FaultServer) -> None:
    ready, closed = threading.Event(), threading.Event()
    client = new_client(server.url)

    async def main() -> None:
        await get(client)
        ready.set()
        while not closed.is_set():
            await asyncio.sleep(0.01)

    thread = threading.Thread(target=lambda: asyncio.run(main()))
    thread.start()
    assert ready.wait(10)
    asyncio.run(client.aclose())
    closed.set()
    thread.join(10)
    assert not thread.is_alive()


@pytest.mark.parametrize("where", ["connecting", "waiting", "in line"])
def test_the_program_ends_at_once_with_calls_under_way(where: str, server: FaultServer) -> None:
    async def main(url: str) -> None:
        client = new_client(url, max_connections=1)
        tasks = [asyncio.ensure_future(get(client)) for _ in range(1 + (where == "in line"))]
        await asyncio.sleep(0.05)
        assert not any(task.done() for task in tasks)

    server.usual = silent
    with FullBacklog() as backlog:
        began = time.monotonic()
        asyncio.run(main(backlog.url if where == "connecting" else server.url))
        gc.collect()
        assert time.monotonic() - began < 2


def test_a_name_server_that_does_not_respond_holds_up_neither_a_call_nor_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    release = threading.Event()
    looked_up: list[str] = []
    real = socket.getaddrinfo

    def dead(host: str, *args: int) -> Any:
        if args[-1] & socket.AI_NUMERICHOST:
            return real(host, *args)
        looked_up.append(host)
        release.wait(20)
        raise socket.gaierror(socket.EAI_AGAIN, "no answer")

    async def main() -> list[Any]:
        async with new_client("http://shop.localhost:9", timeout=0.05) as client:
            return await asyncio.gather(*[get(client) for _ in range(5)], return_exceptions=True)

    monkeypatch.setattr(socket, "getaddrinfo", dead)
    began = time.monotonic()
    errors = asyncio.run(main())
    assert time.monotonic() - began < 5
    assert [(type(error), error.sent, error.phase) for error in errors] == [
        (ApiTimeoutError, "no", "connecting")
    ] * 5
    assert looked_up == ["shop.localhost"], "one thread for one name"
    release.set()


def test_a_name_that_does_not_exist_is_no_connection() -> None:
    async def main() -> None:
        async with new_client("https://shop.invalid") as client:
            with pytest.raises(ApiConnectionError, match=r"no connection: ") as raised:
                await get(client, deadline=5)
            assert raised.value.sent == "no"

    asyncio.run(main())


def test_dripping_headers_end_at_the_deadline_and_do_not_hold_up_the_loop(
    server: FaultServer,
) -> None:
    def drips(talk: Any) -> None:
        talk.read_request()
        with suppress(OSError):
            for byte in reply(200, {}, "X-Long: " + "x" * 10_000):
                talk.send(bytes([byte]))
                time.sleep(0.001)

    async def main() -> int:
        async with new_client(server.url, deadline=0.3) as client:
            task = asyncio.ensure_future(get(client))
            rounds = 0
            while not task.done():
                await asyncio.sleep(0.005)
                rounds += 1
            with pytest.raises(ApiTimeoutError, match="deadline"):
                await task
            return rounds

    server.scripts.append(drips)
    assert asyncio.run(main()) >= 5


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_process_opens_connections_of_its_own(server: FaultServer) -> None:
    client = new_client(server.url)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(get(client, "parent"))
    child = os.fork()
    if child == 0:
        status = 1
        with suppress(BaseException):
            status = asyncio.run(get(client, "child")) != "child"
        os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    assert loop.run_until_complete(get(client, "again")) == "again"
    loop.run_until_complete(client.aclose())
    loop.close()
    connections = {
        request.target.rpartition("/")[2]: request.connection for request in server.asked
    }
    assert connections["parent"] == connections["again"] != connections["child"]


# The rest of the client


def test_an_async_key_is_awaited_for_each_attempt(server: FaultServer) -> None:
    keys = iter(["first", "second"])

    async def key() -> str:
        await asyncio.sleep(0)
        return next(keys)

    async def main() -> None:
        async with new_client(server.url, key=key) as client:
            await get(client)
            await get(client)

    asyncio.run(main())
    sent = [request.headers["authorization"] for request in server.asked]
    assert sent == ["ApiKey-v1 first", "ApiKey-v1 second"]


def test_the_blocking_client_refuses_an_async_key() -> None:
    async def key() -> str:
        return "key"

    configuration = Configuration("http://127.0.0.1:9", key)
    with pytest.raises(ApiTypeError, match="use AsyncApiClient"):
        configuration.authorization(ONE)


def test_an_async_hook_is_refused() -> None:
    class Waiting(Hooks):
        async def on_request(self, call: Call) -> None:  # type: ignore[override]
            pass

    with pytest.raises(ApiTypeError, match=r"Waiting\.on_request is async.*start a task in it"):
        Configuration("http://127.0.0.1:9", KEY, hooks=Waiting())


def test_only_one_task_probes_after_the_circuit_was_open(server: FaultServer) -> None:
    clock = HandClock()
    breaker = CircuitBreaker(failure_threshold=1, reset_timeout=30, clock=clock)

    async def main() -> list[Any]:
        async with new_client(server.url, circuit_breaker=breaker) as client:
            with pytest.raises(ApiConnectionError):
                await get(client, timeout=0.05)
            clock.now += 31
            results = await asyncio.gather(
                *[get(client, str(n)) for n in range(5)], return_exceptions=True
            )
            assert await get(client) == "1"
            return results

    server.scripts.append(silent)
    first, *others = asyncio.run(main())
    assert first == "0"
    assert {type(error) for error in others} == {CircuitOpenError}


def test_a_cancelled_probe_leaves_the_place_to_the_next(server: FaultServer) -> None:
    clock = HandClock()
    breaker = CircuitBreaker(failure_threshold=1, reset_timeout=30, clock=clock)

    async def main() -> None:
        async with new_client(server.url, circuit_breaker=breaker) as client:
            with pytest.raises(ApiConnectionError):
                await get(client, timeout=0.05)
            clock.now += 31
            assert await after_rounds(2, get(client))
            assert await get(client, "next") == "next"

    server.scripts.append(silent)
    asyncio.run(main())


def test_a_warning_names_the_line_that_awaits() -> None:
    async def main() -> None:
        async with new_client("http://shop.invalid") as client:
            with suppress(ApiConnectionError):
                await client.call(PUT, {}, body={})

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(main())
    [warning] = [one for one in caught if one.category is InsecureWarning]
    assert warning.filename == __file__


def test_a_long_response_does_not_hold_up_the_loop(server: FaultServer) -> None:
    things = [{"number": number, "name": f"thing {number}"} for number in range(100_000)]
    server.usual = answers(reply(200, things))
    threads: set[str] = set()

    class Noting(Hooks):
        def on_response(self, call: Call) -> None:
            threads.add(threading.current_thread().name)

    async def main() -> int:
        async with new_client(server.url, hooks=Noting()) as client:
            task = asyncio.ensure_future(client.call(operation("GET"), {}))
            rounds = 0
            while not task.done():
                await asyncio.sleep(0)
                rounds += 1
            assert (await task).data == things
            return rounds

    assert asyncio.run(main()) > 20
    assert threads == {"MainThread"}


def test_what_needs_no_await_in_the_blocking_client_says_what_to_use_instead() -> None:
    client: Any = new_client("http://127.0.0.1:9")
    with pytest.raises(ApiTypeError, match="use async with"), client:
        pass
    with pytest.raises(ApiTypeError, match=r"use await client\.aclose\(\)"):
        client.close()


def test_no_loop_is_needed_to_make_a_client() -> None:
    client = new_client("https://shop.talon.one")
    assert "shop.talon.one" in repr(client)
    with pytest.raises(RuntimeError):
        asyncio.get_running_loop()


@asynccontextmanager
async def one_address_refuses() -> AsyncIterator[int]:
    server = await asyncio.start_server(_echo, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


async def _echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(reply(200, {"target": "/1"}))
    await writer.drain()
    writer.close()


def test_an_address_that_refuses_leaves_the_connection_to_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def main() -> None:
        async with one_address_refuses() as port:
            real = socket.getaddrinfo

            def two(host: str, *args: Any, **keywords: Any) -> Any:
                good = real("127.0.0.1", *args, **keywords)
                return [(*good[0][:4], ("127.0.0.1", 1)), *good] if host == "localhost" else good

            monkeypatch.setattr(socket, "getaddrinfo", two)
            async with new_client(f"http://localhost:{port}") as client:
                assert await get(client) == "1"

    asyncio.run(main())


def test_a_context_of_the_callers_is_used(authority: Authority) -> None:
    context = ssl.create_default_context(cafile=str(authority.file))

    async def main(url: str) -> None:
        async with new_client(url, ssl_context=context) as client:
            assert await get(client, "safe") == "safe"

    with FaultServer(tls=authority.server_context("127.0.0.1")) as server:
        asyncio.run(main(server.url))


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)
