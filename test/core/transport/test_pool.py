"""Connections: kept, shared by threads, never used when stale, never shared with a forked process."""

from __future__ import annotations

import gc
import json
import logging
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from talon_one.core.calls.client import ApiClient
from talon_one.core.errors import ApiTimeoutError, CircuitOpenError, OpenApiException
from talon_one.core.settings.breaker import CircuitBreaker
from talon_one.core.settings.configuration import Configuration
from talon_one.core.settings.operation import Operation

from ...clocks import HandClock
from ...project import ROOT
from .faces import open_face
from .fault_server import FaultServer, answers, reply
from .fixtures import DELETE, GET, KEY, POST, PUT, SET, call, open_client
from .tls import Authority

GET_ONE = Operation("getOne", "GET", "/v1/things/{id}", returns="Any", keys=("api_key_v1",))

only_where_one_can_fork = pytest.mark.skipif(
    not hasattr(os, "fork") or not hasattr(os, "pidfd_open"), reason="needs os.fork"
)


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def eventually(condition: Callable[[], bool]) -> None:
    """Wait for what the server's threads do on their own."""
    end = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


# Kept


@pytest.mark.parametrize(("idle", "connections"), [(29.0, 1), (31.0, 2)])
def test_a_connection_that_lay_idle_too_long_is_not_used_again(
    idle: float, connections: int
) -> None:
    clock = HandClock()
    with FaultServer() as server, open_client(server.url, clock) as client:
        call(client)
        clock.now += idle
        call(client, POST)
        assert server.connections == connections


def test_how_long_a_connection_may_lie_idle_is_a_setting() -> None:
    clock = HandClock()
    with FaultServer() as server, open_client(server.url, clock, keepalive_expiry=4) as client:
        call(client)
        clock.now += 5
        call(client)
        assert server.connections == 2


@pytest.mark.parametrize("operation", [GET, SET, PUT, POST, DELETE], ids=repr)
def test_a_connection_that_the_server_closed_meanwhile_costs_no_call_an_error(
    operation: Operation,
) -> None:
    closed: SimpleQueue[None] = SimpleQueue()

    def answers_once(talk: Any) -> None:
        talk.read_request()
        talk.send(reply())
        talk.sock.close()
        closed.put(None)

    with FaultServer(usual=answers_once) as server, open_client(server.url, retries=0) as client:
        for _ in range(50):
            call(client, operation)
            closed.get(timeout=5)
        assert len(server.asked) == server.connections == 50


def test_a_connection_over_which_something_came_unasked_is_not_used_again() -> None:
    sent: SimpleQueue[None] = SimpleQueue()

    def talks_too_much(talk: Any) -> None:
        talk.read_request()
        talk.send(reply())
        talk.send(reply(408, {"message": "you are too slow"}))
        sent.put(None)
        talk.wait_for_end()

    with FaultServer(talks_too_much) as server, open_client(server.url, retries=0) as client:
        call(client, POST)
        sent.get(timeout=5)
        assert call(client, POST).status_code == 200
        assert server.connections == 2


def test_a_thousand_keys_take_one_connection() -> None:
    keys = iter(range(1000))
    configuration_key: Callable[[], str] = lambda: f"key-{next(keys)}"  # noqa: E731
    with FaultServer() as server, open_face(Configuration(server.url, configuration_key)) as client:
        for _ in range(1000):
            call(client)
        assert server.connections == 1
        assert len({asked.headers["authorization"] for asked in server.asked}) == 1000


# Shared by threads


def test_every_answer_belongs_to_its_request_with_many_threads(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING)
    wrong: list[object] = []

    def work(client: ApiClient, name: str) -> None:
        for number in range(50):
            one = f"{name}-{number}"
            data = client.call(GET_ONE, {}, path={"id": one}).data
            if data["target"] != f"/v1/things/{one}":
                wrong.append(data)

    with FaultServer() as server, open_client(server.url, max_connections=8) as client:
        names = [f"thread-{number}" for number in range(32)]
        threads = [threading.Thread(target=work, args=(client, name)) for name in names]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(server.asked) == 32 * 50
        assert server.connections <= 8
    assert wrong == []
    assert caplog.messages == []


def test_with_many_more_threads_than_connections_no_call_is_overtaken_for_long() -> None:
    threads, each = 128, 20
    begun: list[tuple[int, int]] = []
    ended: list[tuple[int, int]] = []

    def work(client: ApiClient, number: int) -> None:
        for one in range(each):
            begun.append((number, one))
            call(client)
            ended.append((number, one))

    with (
        FaultServer() as server,
        open_client(server.url, max_connections=8) as client,
        ThreadPoolExecutor(threads) as pool,
    ):
        for done in [pool.submit(work, client, number) for number in range(threads)]:
            done.result()
        assert server.connections <= 8
    places = {one: place for place, one in enumerate(begun)}
    overtakes = [
        sum(places[earlier] > places[one] for earlier in ended[:place])
        for place, one in enumerate(ended)
    ]
    # Usually it is about twenty; a thread that has not yet joined the queue may sleep for a while. Where the
    # last one to come is the first one served, nearly all calls pass.
    assert max(overtakes) <= threads * each / 2


def test_a_call_waits_for_a_connection_no_longer_than_its_deadline() -> None:
    release = threading.Event()

    def slow(talk: Any) -> None:
        talk.read_request()
        release.wait(5)
        talk.send(reply())

    with FaultServer(slow) as server, open_client(server.url, max_connections=1) as client:
        holder = threading.Thread(target=call, args=(client,))
        holder.start()
        eventually(lambda: bool(server.asked))
        with pytest.raises(ApiTimeoutError) as raised:
            call(client, deadline=0.1)
        error = raised.value
        assert (error.phase, error.limit) == ("waiting for a connection", "deadline")
        assert (error.seconds, error.sent, error.attempts) == (0.1, "no", 1)
        release.set()
        holder.join()
        assert call(client).status_code == 200


# Not left behind


def test_a_thousand_clients_leave_no_descriptor_and_no_thread() -> None:
    with FaultServer(usual=answers(reply())) as server:
        with open_client(server.url) as client:
            call(client)
        eventually(lambda: not server.busy)
        before = descriptors(), threading.active_count()
        for _ in range(1000):
            with open_client(server.url) as client:
                call(client)
        eventually(lambda: not server.busy)
        assert (descriptors(), threading.active_count()) == before


def test_a_client_that_nobody_closed_leaves_no_descriptor() -> None:
    with FaultServer() as server:
        with open_client(server.url) as client:
            call(client)
        eventually(lambda: not server.busy)
        before = descriptors()
        client = open_client(server.url)
        call(client)
        del client
        gc.collect()
        eventually(lambda: not server.busy)
        assert descriptors() == before


def test_making_clients_opens_nothing_and_starts_nothing() -> None:
    before = descriptors(), threading.active_count()
    clients = [open_face(Configuration("https://shop.talon.one", KEY)) for _ in range(1000)]
    assert (descriptors(), threading.active_count()) == before
    assert len(clients) == 1000


def test_the_interpreter_ends_at_once_although_a_call_is_under_way() -> None:
    code = f"""
import sys, threading
sys.path.insert(0, {str(ROOT)!r})
from test.core.transport.fixtures import call, open_client
from test.core.transport.fault_server import FaultServer, silent
assert "multiprocessing" not in sys.modules
server = FaultServer(silent)
client = open_client(server.url)
threading.Thread(target=call, args=(client,), daemon=True).start()
while not server.asked:
    pass
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, timeout=10)


def test_a_closed_client_stays_closed_in_all_threads() -> None:
    with FaultServer(usual=answers(reply())) as server:
        client = open_client(server.url)
        call(client)
        client.close()
        with pytest.raises(OpenApiException, match="the client is closed"):
            call(client)
        assert len(server.asked) == 1


# Not shared with a forked process


@contextmanager
def forked(work: Callable[[], Any]) -> Iterator[Callable[[], Any]]:
    """Runs ``work`` in a forked process; gives what waits for its result."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.write(writing, json.dumps(work()).encode())
            status = 0
        finally:
            os._exit(status)
    os.close(writing)

    def result() -> Any:
        process = os.pidfd_open(child)
        ready, _, _ = select.select([process], [], [], 10)
        os.close(process)
        assert ready, "the child hangs"
        _, status = os.waitpid(child, 0)
        assert status == 0, "the child failed"
        return json.loads(os.read(reading, 65536))

    try:
        yield result
    finally:
        os.close(reading)


def pools_of(client: ApiClient) -> list[Any]:
    containers = [manager.pools for manager in client._transport._managers]
    return [pools[key] for pools in containers for key in pools.keys()]  # noqa: SIM118


@only_where_one_can_fork
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_forked_processes_open_connections_of_their_own(secure: bool, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    tls = authority.server_context("127.0.0.1") if secure else None
    with (
        FaultServer(tls=tls) as server,
        open_client(server.url, ssl_ca_cert=authority.file) as client,
    ):
        call(client)

        def work() -> list[str]:
            ids = [f"{os.getpid()}-{number}" for number in range(20)]
            return [
                one
                for one in ids
                if client.call(GET_ONE, {}, path={"id": one}).data["target"] != f"/v1/things/{one}"
            ]

        for _ in range(4):
            with forked(work) as result:
                call(client)  # meanwhile
                assert result() == [], "answers to the requests of others"
            call(client)
        by_connection: dict[int, set[str]] = {}
        for asked in server.asked:
            process = asked.target.rpartition("/")[2].partition("-")[0]
            by_connection.setdefault(asked.connection, set()).add(process)
        assert [len(processes) for processes in by_connection.values()] == [1] * 5
        assert by_connection[1] == {"things"}, "the parent keeps its connection"


@pytest.mark.blocking_only
@only_where_one_can_fork
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_process_closes_its_copies_of_the_parents_sockets() -> None:
    def open_sockets() -> list[str]:
        folder = Path("/proc/self/fd")
        links = [os.readlink(file) for file in folder.iterdir() if file.is_symlink()]
        return [link for link in links if link.startswith("socket:")]

    with FaultServer() as server, open_client(server.url) as client:
        call(client)
        [pool] = pools_of(client)
        [connection] = [one for one in pool.pool.queue if one is not None]
        inode = os.fstat(connection.sock.fileno()).st_ino
        assert f"socket:[{inode}]" in open_sockets()
        with forked(open_sockets) as result:
            assert f"socket:[{inode}]" not in result()
        call(client)
        assert server.connections == 1


@pytest.mark.blocking_only
@only_where_one_can_fork
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_process_does_not_wait_for_requests_of_its_parent() -> None:
    release = threading.Event()

    def slow(talk: Any) -> None:
        talk.read_request()
        release.wait(5)
        talk.send(reply())

    with FaultServer(slow) as server, open_client(server.url, max_connections=1) as client:
        busy = threading.Thread(target=call, args=(client,))
        busy.start()
        eventually(lambda: bool(server.asked))
        with forked(lambda: call(client, deadline=5).status_code) as result:
            assert result() == 200
        release.set()
        busy.join()


@only_where_one_can_fork
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_process_may_probe_although_its_parent_does() -> None:
    clock = HandClock()
    breaker = CircuitBreaker(failure_threshold=1, reset_timeout=30, clock=clock)
    with pytest.raises(ApiTimeoutError), breaker.attempt():
        raise ApiTimeoutError
    clock.now += 31
    with (
        FaultServer() as server,
        open_client(server.url, circuit_breaker=breaker) as client,
        breaker.attempt(),
    ):
        with pytest.raises(CircuitOpenError):
            call(client)
        with forked(lambda: call(client).status_code) as result:
            assert result() == 200
