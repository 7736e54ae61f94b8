"""CPU time of a call in asyncio, beside other clients against the same server.

    python benchmarks/asynchronous.py

It needs the package, httpx, aiohttp and, if it is to be measured, uvloop. Each client runs in a process of its
own; the least of the rounds counts, as neighbours on the machine only add to it. "ours" makes the models of
request and response; the others read and write JSON as plain dicts.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import server
from usage import plain

CONCURRENCY = (1, 32, 256)
ROUNDS = 3
CALLS = 256
ITEMS = 10
SESSION = server.session_id(ITEMS)
BUDGETS = (
    ("ours", "urllib3", 1, 1.35),
    ("ours", "urllib3", 256, 1.25),
    ("ours", "httpx", 1, 0.65),
    ("ours", "httpx", 32, 0.4),
)
"""Subject, in proportion to which other one (urllib3 makes one call at a time), concurrency, most."""

Call = Callable[[], Awaitable[object]]


async def ours(url: str, concurrency: int) -> Call:
    import talon_one as t1

    configuration = t1.Configuration(url, "key", trust_env=False, max_connections=concurrency)
    api = t1.AsyncIntegrationApi(t1.AsyncApiClient(configuration))

    async def call() -> object:
        cart = [
            t1.CartItem(sku=f"SKU-{i}", quantity=1, price="19.99", name=f"Item {i}")
            for i in range(ITEMS)
        ]
        session = t1.NewCustomerSessionV2(profile_id="alice", cart_items=cart, coupon_codes=["A"])
        request = t1.IntegrationRequest(customer_session=session)
        return await api.update_customer_session_v2(SESSION, request)

    return call


async def httpx(url: str, concurrency: int) -> Call:
    module: Any = import_module("httpx")
    limits = module.Limits(max_connections=concurrency)
    client = module.AsyncClient(base_url=url, limits=limits, trust_env=False, timeout=10)

    async def call() -> object:
        body = json.dumps(plain.request(ITEMS)).encode()
        path = f"/v2/customer_sessions/{SESSION}"
        return json.loads((await client.put(path, content=body, headers=plain.HEADERS)).content)

    return call


async def aiohttp(url: str, concurrency: int) -> Call:
    module: Any = import_module("aiohttp")
    session = module.ClientSession(url, connector=module.TCPConnector(limit=concurrency))

    async def call() -> object:
        body = json.dumps(plain.request(ITEMS)).encode()
        path = f"/v2/customer_sessions/{SESSION}"
        async with session.put(path, data=body, headers=plain.HEADERS) as response:
            return json.loads(await response.read())

    return call


async def urllib3(url: str, concurrency: int) -> Call:
    client = plain.client(url)

    async def call() -> object:
        return plain.call(client, SESSION, plain.request(ITEMS))

    return call


async def measure(make: Callable[[str, int], Awaitable[Call]], url: str, concurrency: int) -> float:
    """Return the CPU seconds of a call."""
    call = await make(url, concurrency)

    async def work() -> None:
        for _ in range(CALLS // concurrency):
            await call()

    best = float("inf")
    for _ in range(ROUNDS + 1):  # the first one warms up
        began = time.process_time()
        await asyncio.gather(*[work() for _ in range(concurrency)])
        best = min(best, (time.process_time() - began) / CALLS)
    return best


SUBJECTS: dict[str, Callable[[str, int], Awaitable[Call]]] = {
    "ours": ours,
    "ours, uvloop": ours,
    "httpx": httpx,
    "aiohttp": aiohttp,
    "urllib3": urllib3,
}


def main() -> None:
    """Print the table and the budgets."""
    figures: dict[tuple[str, int], float] = {}
    names = [name for name in SUBJECTS if "uvloop" not in name or find_spec("uvloop")]
    with server.running() as url:
        print(f"{'CPU µs a call':16}" + "".join(f"{f'c={c}':>8}" for c in CONCURRENCY))
        for name in names:
            for concurrency in CONCURRENCY:
                command = [sys.executable, __file__, name, url, str(concurrency)]
                done = subprocess.run(command, capture_output=True, text=True, check=True)
                figures[name, concurrency] = float(done.stdout)
            print(f"{name:16}" + "".join(f"{figures[name, c] * 1e6:8.0f}" for c in CONCURRENCY))
    for name, other, concurrency, most in BUDGETS:
        ratio = (
            figures[name, concurrency] / figures[other, 1 if other == "urllib3" else concurrency]
        )
        verdict = "met" if ratio <= most else "MISSED"
        print(f"{name} / {other}, c={concurrency}: {ratio:.2f} of at most {most}: {verdict}")


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    else:
        _name, _url, _concurrency = sys.argv[1:]
        if "uvloop" in _name:
            import_module("uvloop").install()
        print(asyncio.run(measure(SUBJECTS[_name], _url, int(_concurrency))))
