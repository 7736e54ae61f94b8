"""How notifications arrive: resent along the clock, twice, in another order, or not at all."""

from __future__ import annotations

import itertools
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from talon_one import emulator as e
from talon_one.emulator import Deliveries, Emulator
from talon_one.helpers import MemoryDeduplicator, ReceivedNotification, Receiver, static_header

from ..serving import serving_wsgi
from .emulator_client import Shop
from .receivers import Catcher, catching

Open = Callable[..., Shop]


@pytest.fixture
def catcher() -> Iterator[Catcher]:
    with catching() as found:
        yield found


@pytest.fixture
def shop(open_shop: Open, catcher: Catcher) -> Shop:
    return open_shop(e.Setup(notifications=[e.Subscription(catcher.url)]))


def statuses(deliveries: Deliveries) -> list[list[int | None]]:
    return [[attempt.status for attempt in delivery.attempts] for delivery in deliveries]


def upgrade(shop: Shop, *profiles: str) -> None:
    for profile in profiles:
        shop.emulator.trigger("TierUpgrade", CustomerProfileID=profile)


def arrived(catcher: Catcher) -> list[str]:
    return [body["Data"][0]["CustomerProfileID"] for body in catcher.bodies]


# --- resending -----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_failure_is_sent_again_with_the_same_id_and_body(
    shop: Shop, catcher: Catcher, status: int
) -> None:
    catcher.statuses = [status, status]
    upgrade(shop, "anna")
    shop.emulator.deliveries.wait(1)
    assert len(catcher.received) == 1
    shop.clock.move(seconds=9)
    shop.emulator.deliveries.wait()
    assert len(catcher.received) == 1
    shop.clock.move(seconds=1)
    shop.emulator.deliveries.wait()
    shop.clock.move(seconds=20)
    (delivery,) = shop.emulator.deliveries.wait()
    assert statuses(shop.emulator.deliveries) == [[status, status, 204]]
    assert delivery.delivered
    assert len({(request.uuid, request.content) for request in catcher.received}) == 1


@pytest.mark.parametrize("status", [200, 204, 301, 400, 401, 404, 410])
def test_no_other_status_is_sent_again(shop: Shop, catcher: Catcher, status: int) -> None:
    catcher.statuses = [status]
    upgrade(shop, "anna")
    shop.emulator.deliveries.wait(1)
    shop.clock.move(minutes=10)
    (delivery,) = shop.emulator.deliveries.wait()
    assert statuses(shop.emulator.deliveries) == [[status]]
    assert delivery.delivered == (status < 300)


def test_gaps_grow_and_after_ten_minutes_it_is_lost(shop: Shop, catcher: Catcher) -> None:
    catcher.statuses = [500] * 100
    upgrade(shop, "anna")
    for _ in range(20 * 60):
        shop.emulator.deliveries.wait()
        shop.clock.move(seconds=1)
    (delivery,) = shop.emulator.deliveries
    times = [attempt.at for attempt in delivery.attempts]
    gaps = [(later - earlier).total_seconds() for earlier, later in itertools.pairwise(times)]
    assert gaps == [10, 20, 40, 80, 160]
    assert not delivery.delivered


def test_a_clock_that_jumps_past_the_ten_minutes_sends_it_once_more(
    shop: Shop, catcher: Catcher
) -> None:
    catcher.statuses = [500] * 100
    upgrade(shop, "anna")
    shop.emulator.deliveries.wait()
    shop.clock.move(days=1)
    shop.emulator.deliveries.wait()
    assert statuses(shop.emulator.deliveries) == [[500, 500]]


def test_a_receiver_that_is_not_there_gets_it_later(open_shop: Open) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/"
    shop = open_shop(e.Setup(notifications=[e.Subscription(url)]))
    upgrade(shop, "anna")
    (delivery,) = shop.emulator.deliveries.wait(1)
    (attempt,) = delivery.attempts
    assert attempt.status is None and attempt.error
    shop.clock.move(seconds=10)
    shop.emulator.deliveries.wait()
    assert len(delivery.attempts) == 2


@pytest.mark.parametrize(
    "answer", [b"", b"SSH-2.0-OpenSSH\r\n\r\n", b"HTTP/1.1 204", b"x" * 100_000]
)
def test_a_response_that_is_not_http_is_a_failure(open_shop: Open, answer: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer_once() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(100_000)
                connection.sendall(answer)

        thread = threading.Thread(target=answer_once)
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        shop = open_shop(e.Setup(notifications=[e.Subscription(url)]))
        upgrade(shop, "anna")
        (delivery,) = shop.emulator.deliveries.wait(1)
        thread.join()
        (attempt,) = delivery.attempts
        assert attempt.status is None and attempt.error


def test_a_running_clock_sends_it_again_by_itself(catcher: Catcher) -> None:
    catcher.statuses = [500]
    with Emulator(e.Setup(notifications=[e.Subscription(catcher.url)])) as emulator:
        emulator.trigger("TierUpgrade")
        emulator.deliveries.wait(1)
        emulator.clock.advance(seconds=9.9)
        while len(catcher.received) < 2:  # after 0.1 s, without any call
            threading.Event().wait(0.01)
        assert statuses(emulator.deliveries)[0][0] == 500


def test_a_receiver_that_is_slow_does_not_delay_what_another_gets_again(
    catcher: Catcher,
) -> None:
    with catching() as other:
        setup = e.Setup(notifications=[e.Subscription(catcher.url), e.Subscription(other.url)])
        with Emulator(setup) as emulator:
            other.statuses = [500]
            catcher.open.clear()
            emulator.trigger("TierUpgrade")
            emulator.trigger("TierUpgrade")
            while not (catcher.received and len(other.received) == 2):
                threading.Event().wait(0.001)
            emulator.clock.advance(seconds=9.9)
            while len(other.received) < 3:  # after 0.1 s, while the first receiver still waits
                threading.Event().wait(0.01)
            assert len(catcher.received) == 1
            catcher.open.set()
            emulator.deliveries.wait()


# --- faults on purpose ---------------------------------------------------------------------------


def test_what_was_sent_can_be_delivered_again(shop: Shop, catcher: Catcher) -> None:
    upgrade(shop, "anna", "ben")
    first, _ = shop.emulator.deliveries.wait(2)
    shop.emulator.deliveries.redeliver(first.uuid)
    shop.emulator.deliveries.wait()
    assert arrived(catcher) == ["anna", "ben", "anna"]
    assert [request.uuid for request in catcher.received][::2] == [first.uuid] * 2
    with pytest.raises(LookupError, match="no delivery has the X-UUID 'x'"):
        shop.emulator.deliveries.redeliver("x")


def test_the_next_ones_can_be_duplicated(shop: Shop, catcher: Catcher) -> None:
    shop.emulator.deliveries.duplicate(2)
    upgrade(shop, "anna", "ben", "cleo")
    shop.emulator.deliveries.wait(3)
    assert arrived(catcher) == ["anna", "anna", "ben", "ben", "cleo"]
    assert len({request.uuid for request in catcher.received}) == 3
    assert statuses(shop.emulator.deliveries) == [[204, 204], [204, 204], [204]]
    with pytest.raises(ValueError, match="times must be at least 1, got -1"):
        shop.emulator.deliveries.duplicate(-1)


def test_several_can_be_reordered(shop: Shop, catcher: Catcher) -> None:
    with shop.emulator.deliveries.reorder():
        upgrade(shop, "anna", "ben", "cleo")
        shop.emulator.deliveries.wait()
        assert catcher.received == []
        with pytest.raises(RuntimeError, match="already"), shop.emulator.deliveries.reorder():
            pass
    shop.emulator.deliveries.wait(3)
    assert arrived(catcher) == ["cleo", "ben", "anna"]


def test_deliveries_are_a_sequence(shop: Shop) -> None:
    upgrade(shop, "anna", "ben")
    first, second = shop.emulator.deliveries.wait(2)
    assert shop.emulator.deliveries[0] is first
    assert shop.emulator.deliveries[-1:] == [second]
    assert shop.emulator.deliveries.of("TierUpgrade") == [first, second]
    assert shop.emulator.deliveries.of("TierDowngrade") == []
    assert first.body["Data"][0]["CustomerProfileID"] == "anna"


def test_waiting_in_vain_says_what_was_sent(shop: Shop) -> None:
    upgrade(shop, "anna")
    with pytest.raises(TimeoutError, match=r"1 deliveries of at least 2 .*no more is due.*Tier"):
        shop.emulator.deliveries.wait(2, timeout=0.2)


# --- the emulator stays as it is -----------------------------------------------------------------


def test_a_slow_receiver_holds_up_neither_the_api_nor_others_nor_stopping(
    open_shop: Open, catcher: Catcher
) -> None:
    with catching() as other:
        setup = e.Setup(notifications=[e.Subscription(catcher.url), e.Subscription(other.url)])
        emulator = Emulator(setup)
        with emulator:
            catcher.open.clear()
            emulator.trigger("TierUpgrade")
            while not (catcher.received and other.received):
                threading.Event().wait(0.001)
            with pytest.raises(TimeoutError, match="some are still due"):
                emulator.deliveries.wait(timeout=0.1)
            shop = Shop(emulator)
            assert shop.ask("PUT", "/v2/customer_sessions/cart", _SESSION, **_KEY).status == 200
            shop.close()
        stopped = emulator.deliveries[0]
        assert not stopped.delivered
        catcher.open.set()
        with emulator:
            emulator.deliveries.wait()
        assert [attempt.status for attempt in stopped.attempts] == [204]
        assert len({request.uuid for request in catcher.received}) == 1


_SESSION: dict[str, Any] = {"customerSession": {"profileId": "anna"}}
_KEY = {"Authorization": "ApiKey-v1 emulator-key"}


def test_deliveries_take_no_thread_and_leave_none(catcher: Catcher) -> None:
    before = set(threading.enumerate())
    with Emulator(e.Setup(notifications=[e.Subscription(catcher.url)])) as emulator:
        emulator.trigger("TierUpgrade")
        emulator.deliveries.wait(1)
        started = {
            thread.name
            for thread in set(threading.enumerate()) - before
            if "process_request" not in thread.name  # those of the receiver
        }
        assert started == {"talon_one.emulator"}
    assert not any(
        thread.name == "talon_one.emulator" for thread in set(threading.enumerate()) - before
    )


def test_what_happens_while_it_is_stopped_is_sent_once_it_runs(catcher: Catcher) -> None:
    emulator = Emulator(e.Setup(notifications=[e.Subscription(catcher.url)]))
    emulator.trigger("TierUpgrade")
    with emulator:
        assert len(emulator.deliveries.wait(1)) == len(catcher.received) == 1


def test_a_reset_forgets_deliveries_and_what_is_still_due(shop: Shop, catcher: Catcher) -> None:
    catcher.statuses = [500]
    shop.emulator.deliveries.duplicate(5)
    upgrade(shop, "anna")
    shop.emulator.deliveries.wait(1)
    shop.emulator.reset()
    shop.clock.move(minutes=10)
    assert shop.emulator.deliveries.wait() == []
    upgrade(shop, "ben")
    shop.emulator.deliveries.wait(1)
    assert arrived(catcher)[-1:] == ["ben"] and statuses(shop.emulator.deliveries) == [[204]]


def test_a_restored_snapshot_reports_nothing(shop: Shop, catcher: Catcher) -> None:
    shop.put(profileId="anna", cartItems=[])
    snapshot = shop.emulator.snapshot()
    shop.emulator.restore(snapshot)
    assert shop.emulator.deliveries.wait() == []


def test_without_subscriptions_nothing_is_observed() -> None:
    emulator = Emulator()
    assert emulator._account.observer is None


def test_without_deliveries_nobody_looks_at_the_clock() -> None:
    def refuse() -> Any:
        pytest.fail("a clock of a test may act when it is asked")

    deliveries = Deliveries(refuse, refuse, refuse)
    assert deliveries.due_receivers() == []
    assert deliveries.next_due() is None


def test_of_10000_deliveries_with_faults_none_is_lost_and_duplicates_are_told(
    open_shop: Open,
) -> None:
    """One in twenty fails, one in twenty comes twice, all in reverse order."""
    receiver = Receiver(static_header("X-Key", "secret"), deduplicator=MemoryDeduplicator())
    handled: list[str | None] = []
    faults = itertools.count()

    @receiver.on("TierUpgrade")
    def upgraded(notification: ReceivedNotification[Any]) -> None:
        if next(faults) % 20 == 0:
            raise OSError("no database")
        handled.append(notification.uuid)

    with serving_wsgi(receiver.wsgi) as url:
        setup = e.Setup(notifications=[e.Subscription(url, headers=["X-Key: secret"])])
        shop = open_shop(setup)
        deliveries = shop.emulator.deliveries
        with deliveries.reorder():
            for number in range(10_000):
                if number % 20 == 0:
                    deliveries.duplicate()
                upgrade(shop, "anna")
        for _ in range(6):
            deliveries.wait(10_000, timeout=300)
            shop.clock.move(minutes=2)
    answers = [status for statuses in statuses(deliveries) for status in statuses]
    assert len(handled) == len(set(handled)) == 10_000
    assert sorted(map(str, handled)) == sorted(delivery.uuid for delivery in deliveries)
    assert answers.count(204) == 10_000
    assert answers.count(200) == 500
    assert answers.count(500) > 500


RECEIVER = """
import json, os, sqlite3, sys
from wsgiref.simple_server import WSGIRequestHandler, make_server
from talon_one import TierUpgradeNotification
from talon_one.helpers import Receiver, static_header

folder, crash = sys.argv[1], sys.argv[2]

class Store:
    path = os.path.join(folder, "handled")
    def seen(self, uuid):
        return os.path.exists(self.path) and uuid in open(self.path).read()
    def mark(self, uuid):
        if crash == "crash":
            print("killing", flush=True)
            sys.stdin.read()  # the test kills the process here
        with open(self.path, "a") as file:
            file.write(uuid + "\\n")

receiver = Receiver(static_header("X-Key", "secret"), deduplicator=Store())

@receiver.on(TierUpgradeNotification)
def upgraded(notification):
    with open(os.path.join(folder, "work"), "a") as file:
        file.write(notification.uuid + "\\n")

class Handler(WSGIRequestHandler):
    def log_message(self, *args): pass

server = make_server("127.0.0.1", int(sys.argv[3]), receiver.wsgi, handler_class=Handler)
print(server.server_port, flush=True)
server.serve_forever()
"""


def start_receiver(folder: Path, mode: str, port: str = "0") -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        [sys.executable, "-c", RECEIVER, str(folder), mode, port],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def kill(process: subprocess.Popen[str]) -> None:
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_receiver_killed_between_handling_and_marking_handles_it_again(
    open_shop: Open, tmp_path: Path
) -> None:
    process, port = start_receiver(tmp_path, "crash")
    subscription = e.Subscription(f"http://127.0.0.1:{port}/", headers=["X-Key: secret"])
    shop = open_shop(e.Setup(notifications=[subscription]))
    upgrade(shop, "anna")
    assert process.stdout is not None and process.stdout.readline() == "killing\n"
    kill(process)
    (delivery,) = shop.emulator.deliveries.wait(1)
    assert statuses(shop.emulator.deliveries) == [[None]]
    process, _ = start_receiver(tmp_path, "work", port)
    try:
        shop.clock.move(seconds=10)
        shop.emulator.deliveries.wait()
        shop.emulator.deliveries.redeliver(delivery.uuid)
        shop.emulator.deliveries.wait()
    finally:
        kill(process)
    assert statuses(shop.emulator.deliveries) == [[None, 204, 200]]
    assert (tmp_path / "work").read_text().split() == [delivery.uuid] * 2
    assert (tmp_path / "handled").read_text().split() == [delivery.uuid]
