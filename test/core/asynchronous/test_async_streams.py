"""What only streams of asyncio promise; the tests of streams run over them, too."""

from __future__ import annotations

import asyncio
import gc
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

import pytest

from talon_one import (
    ApiConnectionError,
    ApiTypeError,
    AsyncApiClient,
    AsyncManagementApi,
    Call,
    Configuration,
    Hooks,
    InsecureWarning,
    stream,
)

from ..transport.fault_server import Conversation, FaultServer, answers, reply
from ..transport.fixtures import KEY

CSV = b"value\n" + b"CODE\n" * 100_000
EXPORT = reply(200, CSV, content_type="application/csv")


def new_client(url: str, **settings: Any) -> AsyncApiClient:
    return AsyncApiClient(
        Configuration(url, management_key=KEY, trust_env=False, retries=0, **settings)
    )


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        server.usual = answers(EXPORT)
        yield server


def half(talk: Conversation) -> None:
    """Sends half of a body, and nothing more."""
    talk.read_request()
    talk.send(EXPORT[: len(EXPORT) // 2])
    talk.wait_for_end()


class Told(Hooks):
    def __init__(self) -> None:
        self.events: list[str] = []

    def on_response(self, call: Call) -> None:
        self.events.append("response")

    def on_error(self, call: Call) -> None:
        self.events.append(type(call.error).__name__)


def test_a_stream_that_is_cancelled_while_it_waits_ends_its_call(server: FaultServer) -> None:
    told = Told()

    async def main() -> None:
        async with new_client(server.url, hooks=told, max_connections=1) as client:
            api = AsyncManagementApi(client)
            waiting = asyncio.Event()

            async def read() -> None:
                async with stream(api.export_coupons, 31) as export:
                    async for _ in export.chunks():
                        if export.received == len(EXPORT) // 2 - EXPORT.index(b"value"):
                            waiting.set()

            task = asyncio.ensure_future(read())
            await waiting.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await api.export_coupons(31, deadline=5) == CSV.decode()

    server.scripts.append(half)
    asyncio.run(main())
    assert told.events == ["CancelledError", "response"]
    assert [asked.connection for asked in server.asked] == [1, 2]


@pytest.mark.parametrize("rounds", range(12))
def test_a_stream_that_is_cancelled_at_any_point_leaves_the_client_usable(
    rounds: int, server: FaultServer
) -> None:
    async def main() -> None:
        async with new_client(server.url, max_connections=1) as client:
            api = AsyncManagementApi(client)

            async def read() -> int:
                async with stream(api.export_coupons, 31, deadline=5) as export:
                    return sum([len(chunk) async for chunk in export.chunks()])

            for _ in range(2):  # a new connection, and one that is open
                task = asyncio.ensure_future(read())
                for _ in range(rounds):
                    await asyncio.sleep(0)
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
                assert await read() == len(CSV)

    asyncio.run(main())


def test_other_tasks_go_on_while_a_body_that_has_arrived_is_read(server: FaultServer) -> None:
    async def main() -> None:
        async with new_client(server.url) as client:
            turns = 0

            async def others() -> None:
                nonlocal turns
                while True:
                    turns += 1
                    await asyncio.sleep(0)

            async with stream(AsyncManagementApi(client).export_coupons, 31) as export:
                body: Any = export._response._body
                while len(body._channel.received) < 5 * 65_536:  # several chunks
                    await asyncio.sleep(0)
                other = asyncio.ensure_future(others())
                chunks = [chunk async for chunk in export.chunks()]
                other.cancel()
            assert turns >= len(chunks) > 4

    asyncio.run(main())


def test_a_client_that_is_closed_meanwhile_keeps_no_connection(server: FaultServer) -> None:
    async def main() -> None:
        client = new_client(server.url)
        async with stream(AsyncManagementApi(client).export_coupons, 31) as export:
            await client.aclose()
            assert b"".join([chunk async for chunk in export.chunks()]) == CSV

    asyncio.run(main())
    gc.collect()  # warnings are errors: no socket is left


def test_a_generator_that_reads_a_stream_and_is_left_behind_leaves_nothing(
    server: FaultServer,
) -> None:
    async def lines(client: AsyncApiClient) -> AsyncIterator[str]:
        async with stream(AsyncManagementApi(client).export_coupons, 31) as export:
            async for line in export.lines():
                yield line

    async def main() -> None:
        await anext(lines(new_client(server.url)))

    asyncio.run(main())
    gc.collect()  # warnings are errors: no socket is left


def test_a_warning_names_the_line_of_the_statement() -> None:
    async def main() -> None:
        api = AsyncManagementApi(new_client("http://shop.invalid"))
        async with stream(api.export_coupons, 31, deadline=2):
            pass

    with warnings.catch_warnings(record=True) as caught, suppress(ApiConnectionError):
        warnings.simplefilter("always")
        asyncio.run(main())
    [warning] = [one for one in caught if one.category is InsecureWarning]
    assert warning.filename == __file__


def test_a_wrong_statement_is_named() -> None:
    scope: Any = stream(AsyncManagementApi(new_client("https://shop.invalid")).export_coupons, 31)
    with pytest.raises(ApiTypeError, match="use async with"), scope:
        pass
