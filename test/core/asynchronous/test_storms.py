"""Thousands of calls that are cancelled at random, in one or several event loops, of asyncio and of uvloop."""

from __future__ import annotations

import asyncio
import gc
import random
from collections import Counter
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from importlib.util import find_spec
from threading import Barrier
from typing import Any

import anyio
import pytest

from talon_one.core.calls.async_client import AsyncApiClient
from talon_one.core.wire.channels import Channel

from ..transport.fault_server import Conversation, FaultServer, reply
from .test_wire import ONE, after_rounds, get, new_client

PLACES = 8
CUSTOMERS, TURNS = 50, 25

uvloop = pytest.mark.skipif(not find_spec("uvloop"), reason="uvloop is not installed")


def run_in(module: str, coroutine: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine in a loop of asyncio or uvloop, which ends as that of ``asyncio.run()`` does."""
    loop: asyncio.AbstractEventLoop = import_module(module).new_event_loop()
    try:
        loop.run_until_complete(coroutine)
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()


class Storm:
    """Customers in one event loop, whose calls are cancelled by tasks and by scopes of anyio."""

    def __init__(self, client: AsyncApiClient, number: int) -> None:
        self._client = client
        self._number = number
        self._chance = random.Random(number)
        self.outcomes = Counter[str]()

    async def rage(self) -> None:
        """Let all customers make their calls; then need all places at once."""
        async with anyio.create_task_group() as tasks:
            for customer in range(CUSTOMERS):
                tasks.start_soon(self._shop, f"{self._number}-{customer}")
        assert len(asyncio.all_tasks()) == 1
        assert len(idle_channels(self._client)) <= PLACES
        await asyncio.gather(*[get(self._client, "all", deadline=20) for _ in range(PLACES)])

    async def _shop(self, customer: str) -> None:
        for turn in range(TURNS):
            call = self._chance.choice([self._get, self._read])(f"{customer}-{turn}")
            if self._chance.random() < 0.3:
                await call
            elif self._chance.random() < 0.5:
                with anyio.move_on_after(self._chance.random() * 0.02) as scope:
                    await call
                self.outcomes["cancelled"] += scope.cancelled_caught
            else:
                cancelled = await after_rounds(self._chance.randrange(6), call)
                self.outcomes["cancelled"] += cancelled

    async def _get(self, name: str) -> None:
        assert await get(self._client, name, deadline=20) == name
        self.outcomes["right"] += 1

    async def _read(self, name: str) -> None:
        options = {"deadline": 20}
        async with self._client.stream(ONE, options, path={"id": name}) as response:
            body = b"".join([chunk async for chunk in response.chunks()])
        assert name.encode() in body
        self.outcomes["right"] += 1


def idle_channels(client: AsyncApiClient) -> list[Channel]:
    state = client._transport._loops[asyncio.get_running_loop()]
    return [channel for pool in state._pools.values() for channel in pool.idle]


@pytest.mark.parametrize("loops", [1, 3])
@pytest.mark.parametrize("module", ["asyncio", pytest.param("uvloop", marks=uvloop)])
def test_a_storm_mixes_up_no_response_and_wears_down_no_pool(module: str, loops: int) -> None:
    everybody = Barrier(PLACES * loops)

    def echoes(talk: Conversation) -> None:
        while (asked := talk.read_request()) is not None:
            if asked.target.endswith("/all"):
                everybody.wait(20)
            talk.send(reply(200, {"target": asked.target}))

    with FaultServer(usual=echoes) as server:
        client = new_client(server.url, max_connections=PLACES)
        storms = [Storm(client, number) for number in range(loops)]
        with ThreadPoolExecutor(loops) as threads:
            list(threads.map(lambda storm: run_in(module, storm.rage()), storms))
        outcomes = sum([storm.outcomes for storm in storms], Counter[str]())
        assert outcomes["cancelled"] > 200 * loops
        assert outcomes["right"] > 200 * loops
        assert server.connections > PLACES * loops, "those of cancelled calls were not used again"
        gc.collect()
        assert not [found for found in gc.get_objects() if isinstance(found, Channel)]
