"""Pacing: no operation of the Management API is called more often than it accepts."""

from __future__ import annotations

import asyncio
import copy
import math
import pickle
from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talon_one import Pace
from talon_one.core.calls.async_client import AsyncApiClient
from talon_one.core.calls.client import ApiClient
from talon_one.core.errors import ApiTimeoutError, ApiTypeError, ApiValueError
from talon_one.core.settings.configuration import Configuration
from talon_one.core.support.clock import Clock

from ...clocks import HandClock
from ...server import Server, answer
from .fixtures import call, open_client, operation

LIST = operation("GET", keys=("management_key",))
WRITE = operation("PUT", keys=("management_key",))
SHOP = "http://shop.example"

pytestmark = pytest.mark.filterwarnings("ignore:.*unencrypted")


@pytest.fixture
def paced(server: Server, clock: HandClock) -> Iterator[Callable[..., ApiClient]]:
    """Makes clients with the clock that the test moves. The shop is behind a proxy: this machine is not paced."""
    clients: list[ApiClient] = []

    def make(**settings: Any) -> ApiClient:
        clients.append(open_client(SHOP, clock, proxy=server.url, **settings))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


def starts(client: ApiClient, clock: HandClock, count: int, **options: Any) -> list[float]:
    """When each of some calls was sent, in seconds since the first."""
    found = []
    for _ in range(count):
        call(client, LIST, **options)
        found.append(round(clock.elapsed, 6))
    return [at - found[0] for at in found]


def test_three_requests_a_second_are_sent_by_default(
    paced: Callable[..., ApiClient], clock: HandClock
) -> None:
    assert starts(paced(), clock, 7) == [0, 0, 0, 1, 1, 1, 2]


def test_a_server_on_this_machine_is_not_paced_by_default(server: Server, clock: HandClock) -> None:
    with open_client(server.url, clock) as client:
        assert starts(client, clock, 50) == [0] * 50
    with open_client(server.url, clock, pace=3) as client:
        assert starts(client, clock, 4) == [0, 0, 0, 1]


def test_another_pace_may_be_set(paced: Callable[..., ApiClient], clock: HandClock) -> None:
    assert starts(paced(pace=2), clock, 4) == [0, 0, 1, 1]
    assert starts(paced(pace=Pace(0.5)), clock, 3) == [0, 2, 4]
    assert starts(paced(pace=math.inf), clock, 50) == [0] * 50


def test_each_operation_has_its_own_pace(paced: Callable[..., ApiClient], clock: HandClock) -> None:
    client = paced()
    starts(client, clock, 3)
    call(client, WRITE)
    assert clock.pauses == []


def test_the_integration_api_is_not_paced(
    paced: Callable[..., ApiClient], clock: HandClock
) -> None:
    client = paced(pace=1)
    for _ in range(20):
        call(client)
    assert clock.pauses == []


def test_clients_share_a_pace_if_they_are_given_the_same(
    paced: Callable[..., ApiClient], clock: HandClock
) -> None:
    pace = Pace()
    starts(paced(pace=pace), clock, 3)
    starts(paced(pace=pace), clock, 1)
    assert clock.pauses == [1]


def test_the_pace_is_halved_for_a_minute_after_a_429(
    paced: Callable[..., ApiClient], clock: HandClock, server: Server
) -> None:
    client = paced()
    server.will_answer(answer({"message": "too many"}, 429))
    call(client, LIST)  # retried after half a second
    begin = clock.elapsed
    assert [at + begin for at in starts(client, clock, 4)] == [0.5, 2, 2.5, 2.5]
    clock.now += 60
    assert starts(client, clock, 4) == [0, 0, 0, 1]


def test_waiting_for_a_turn_counts_towards_the_deadline(
    paced: Callable[..., ApiClient], clock: HandClock, server: Server
) -> None:
    client = paced(pace=0.1)
    call(client, LIST)
    message = r"no turn at 0.1 requests per second \(pace\) within 5 s \(deadline\)"
    with pytest.raises(ApiTimeoutError, match=message) as caught:
        call(client, LIST, deadline=5)
    assert (caught.value.sent, caught.value.attempts) == ("no", 0)
    assert len(server.asked) == 1
    assert clock.pauses == []
    call(client, LIST, deadline=11)  # the turn was left to this one
    assert clock.pauses == [10]


def test_a_retry_waits_for_its_turn_too(
    paced: Callable[..., ApiClient], clock: HandClock, server: Server
) -> None:
    client = paced(pace=0.1)
    server.will_answer(answer({}, 503))
    call(client, LIST)
    assert clock.elapsed == 10


def test_threads_share_the_turns(server: Server) -> None:
    pace = Pace()
    found: list[float | None] = []

    def take() -> None:
        for _ in range(100):
            found.append(pace.take_turn("x", 0, math.inf))

    threads = [Thread(target=take) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(turn for turn in found if turn is not None) == [
        float(number // 3) for number in range(600)
    ]


@given(
    st.floats(0.1, 50),
    st.lists(st.tuples(st.floats(0, 3), st.booleans()), min_size=1, max_size=40),
)
def test_no_window_has_more_than_its_count(
    per_second: float, steps: list[tuple[float, bool]]
) -> None:
    pace = Pace(per_second)
    now = 0.0
    sent: list[float] = []
    for step, rejected in steps:
        now += step
        delay = pace.take_turn("x", now, math.inf)
        assert delay is not None
        sent.append(now + delay)
        if rejected:
            pace.slow_down("x", now)
    assert sent == sorted(sent)
    count = max(1, int(per_second))
    for first, next_one in zip(sent, sent[count:], strict=False):
        assert next_one - first >= count / per_second - 1e-9


@pytest.mark.parametrize(
    ("value", "error"),
    [("3", ApiTypeError), (True, ApiTypeError), (0, ApiValueError), (math.nan, ApiValueError)],
)
def test_a_pace_is_a_number_above_0(value: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="pace: expected"):
        Configuration("http://127.0.0.1", pace=value)


def test_copies_and_pickles_begin_anew() -> None:
    pace = Pace(1)
    pace.take_turn("x", 0, math.inf)
    for again in (copy.copy(pace), pickle.loads(pickle.dumps(pace))):
        assert repr(again) == "Pace(1)"
        assert again.take_turn("x", 0, math.inf) == 0
    configuration = Configuration("http://127.0.0.1", pace=2.5)
    assert repr(pickle.loads(pickle.dumps(configuration)).pace) == "Pace(2.5)"


def test_tasks_wait_for_their_turn_without_stopping_others(server: Server) -> None:
    class Noting(Clock):
        def __init__(self) -> None:
            self.awaited: list[float] = []

        def sleep(self, seconds: float) -> None:
            raise AssertionError("the event loop must not be blocked")

        def monotonic(self) -> float:
            return 1000.0

        async def sleep_async(self, seconds: float) -> None:
            self.awaited.append(seconds)

    async def run() -> list[float]:
        clock = Noting()
        configuration = Configuration(server.url, management_key="mk", trust_env=False, pace=3)
        client = AsyncApiClient(configuration, clock=clock)
        await asyncio.gather(*(client.call(LIST, {}) for _ in range(7)))
        await client.aclose()
        return sorted(clock.awaited)

    assert asyncio.run(run()) == [1, 1, 1, 2]
