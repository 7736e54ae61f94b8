"""CPU of a whole call, ours against urllib3 with json: ``python benchmarks/call.py [calls]``.

A session update with ten items, answered with a session response from a server in another process
that does nothing else. Both are timed in turns on this thread's CPU clock, which neither the server
nor waiting for it runs up.
"""

from __future__ import annotations

import json
import os
import selectors
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from importlib.metadata import version
from multiprocessing import Process
from pathlib import Path

import urllib3

import talon_one as t1

ROOT = Path(__file__).resolve().parent.parent
BODY = (ROOT / "benchmarks/session_response.json").read_bytes()
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
PATH = "/v2/customer_sessions/cart-1"
HEADERS = {"Authorization": "ApiKey-v1 key", "Content-Type": "application/json"}


def serve(listener: socket.socket) -> None:
    """Answer every request on one connection after the other with the same body."""
    answer = HEAD % len(BODY) + BODY
    pending = {listener: b""}
    with selectors.DefaultSelector() as ready:
        ready.register(listener, selectors.EVENT_READ)
        while True:
            for key, _ in ready.select():
                sock = key.fileobj
                assert isinstance(sock, socket.socket)
                if sock is listener:
                    connection, _ = listener.accept()
                    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    pending[connection] = b""
                    ready.register(connection, selectors.EVENT_READ)
                    continue
                received = sock.recv(65536)
                if not received:
                    ready.unregister(sock)
                    sock.close()
                    continue
                pending[sock] += received
                head, end, rest = pending[sock].partition(b"\r\n\r\n")
                if not end:
                    continue
                length = next(
                    int(line.partition(b":")[2])
                    for line in head.lower().split(b"\r\n")
                    if line.startswith(b"content-length")
                )
                if len(rest) >= length:
                    pending[sock] = rest[length:]
                    sock.sendall(answer)


def least_cpu(*calls: Callable[[], object], rounds: int) -> list[list[float]]:
    """Sorted CPU times of each call, in microseconds."""
    times: list[list[float]] = [[] for _ in calls]
    for _ in range(rounds):
        for i, call in enumerate(calls):
            start = time.thread_time()
            call()
            times[i].append((time.thread_time() - start) * 1e6)
    return [sorted(each) for each in times]


def main(rounds: int) -> None:
    """Print the times and their ratio."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = Process(target=serve, args=(listener,), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.close()

    items = [
        t1.CartItem(sku=f"SKU-{number}", quantity=1, price="19.99", name=f"Item {number}")
        for number in range(10)
    ]
    session = t1.NewCustomerSessionV2(profile_id="alice", cart_items=items, coupon_codes=["A"])
    request = t1.IntegrationRequest(customer_session=session)
    plain = json.loads(request.to_json())
    pool = urllib3.PoolManager()
    api = t1.IntegrationApi(t1.ApiClient(t1.Configuration(url, api_key="key")))

    def raw() -> object:
        body = json.dumps(plain).encode()
        answer = pool.request("PUT", url + PATH, body=body, headers=HEADERS, timeout=10)
        return json.loads(answer.data)

    def ours() -> object:
        return api.update_customer_session_v2("cart-1", request)

    for _ in range(50):
        raw()
        ours()
    with suppress(AttributeError):  # not everywhere
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    theirs, mine = least_cpu(raw, ours, rounds=rounds)
    print(f"Python {sys.version.split()[0]}, urllib3 {version('urllib3')}, {len(BODY):,} bytes")
    for name, part in (("least", 0), ("quarter", rounds // 4), ("median", rounds // 2)):
        ratio = mine[part] / theirs[part]
        print(f"{name:8} {mine[part]:5.0f} us against {theirs[part]:5.0f} us: {ratio:.2f} x")
    print("budget 1.35 x")
    server.kill()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)
