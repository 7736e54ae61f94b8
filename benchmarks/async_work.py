"""One work of one asyncio client, measured in a process of its own.

    python benchmarks/async_work.py SUBJECT WORK URL CONCURRENCY ITEMS CALLS ROUNDS

It prints seconds or bytes. Of the rounds the least counts, as neighbours on the machine only add to it. "ours"
makes the models of request and response; the others read and write JSON as plain dicts.
"""

from __future__ import annotations

import asyncio
import json
import resource
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any, NamedTuple

import server
from usage import plain

Call = Callable[[], Awaitable[object]]


class Load(NamedTuple):
    """How much is called."""

    url: str
    concurrency: int
    items: int
    calls: int
    rounds: int

    @property
    def path(self) -> str:
        """Path of the session that is updated."""
        return f"/v2/customer_sessions/{server.session_id(self.items)}"


async def ours(load: Load) -> Call:
    import talon_one as t1
    from usage.ours import request

    configuration = t1.Configuration(
        load.url, "key", trust_env=False, max_connections=load.concurrency
    )
    api = t1.AsyncIntegrationApi(t1.AsyncApiClient(configuration))

    async def call() -> object:
        return await api.update_customer_session_v2(server.session_id(load.items), request(10))

    return call


async def httpx(load: Load) -> Call:
    module: Any = import_module("httpx")
    limits = module.Limits(max_connections=load.concurrency)
    client = module.AsyncClient(base_url=load.url, limits=limits, trust_env=False, timeout=10)

    async def call() -> object:
        body = json.dumps(plain.request(10)).encode()
        return json.loads(
            (await client.put(load.path, content=body, headers=plain.HEADERS)).content
        )

    return call


async def aiohttp(load: Load) -> Call:
    module: Any = import_module("aiohttp")
    connector = module.TCPConnector(limit=load.concurrency)
    session = module.ClientSession(load.url, connector=connector)

    async def call() -> object:
        body = json.dumps(plain.request(10)).encode()
        async with session.put(load.path, data=body, headers=plain.HEADERS) as response:
            return json.loads(await response.read())

    return call


async def openai(load: Load) -> Call:
    module: Any = import_module("openai")
    client = module.AsyncOpenAI(base_url=load.url, api_key="key")

    async def call() -> object:
        # The method that all its operations call; it retries, as ours does.
        result: object = await client.put(load.path, body=plain.request(10), cast_to=object)
        return result

    return call


async def urllib3(load: Load) -> Call:
    client = plain.client(load.url)

    async def call() -> object:
        return plain.call(client, server.session_id(load.items), plain.request(10))

    return call


async def cpu(call: Call, load: Load) -> float:
    """CPU seconds of a call."""
    best = float("inf")
    for _ in range(load.rounds + 1):  # the first one warms up
        began = time.process_time()
        await at_once(call, load)
        best = min(best, (time.process_time() - began) / load.calls)
    return best


async def memory(call: Call, load: Load) -> float:
    """Most bytes that the process has had."""
    for _ in range(load.rounds):
        await at_once(call, load)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024.0


async def held(call: Call, load: Load) -> float:
    """Longest time of a call for which no other task had its turn; the median of all calls."""
    longest: list[float] = []

    async def take_turns() -> None:
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0)
            now = time.perf_counter()
            longest[-1] = max(longest[-1], now - last)
            last = now

    await call()  # what is loaded once holds it once
    for _ in range(load.rounds * load.calls):
        longest.append(0.0)
        other = asyncio.ensure_future(take_turns())
        await asyncio.sleep(0)
        await call()
        await asyncio.sleep(0)  # the last step of the call counts, too
        other.cancel()
    return statistics.median(longest)


async def at_once(call: Call, load: Load) -> None:
    """Make the calls, so many at a time."""

    async def work() -> None:
        for _ in range(load.calls // load.concurrency):
            await call()

    await asyncio.gather(*[work() for _ in range(load.concurrency)])


SUBJECTS: dict[str, Callable[[Load], Awaitable[Call]]] = {
    "ours": ours,
    "ours, uvloop": ours,
    "httpx": httpx,
    "aiohttp": aiohttp,
    "openai": openai,
    "urllib3": urllib3,
}
WORKS: dict[str, Callable[[Call, Load], Awaitable[float]]] = {
    "cpu": cpu,
    "memory": memory,
    "held": held,
}


async def main(subject: str, work: str, load: Load) -> None:
    """Print the figure."""
    print(await WORKS[work](await SUBJECTS[subject](load), load))


if __name__ == "__main__":
    _subject, _work, _url, *_numbers = sys.argv[1:]
    if "uvloop" in _subject:
        import_module("uvloop").install()
    asyncio.run(main(_subject, _work, Load(_url, *map(int, _numbers))))
