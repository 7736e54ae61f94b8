"""Coupons in bulk: created at once or in the background, counted, and never created twice unseen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import talon_one as t1
from talon_one.emulator import DEMO, Emulator
from talon_one.helpers import OutcomeUnknownError
from talon_one.management import (
    BatchTimeoutError,
    BatchUnknownError,
    CouponBatch,
    create_coupons,
)

from ..clocks import HandClock
from ..server import Answer, Handler, Server, answer, raw_bytes


def job(count: int, **members: Any) -> t1.NewCouponCreationJob:
    return t1.NewCouponCreationJob(number_of_coupons=count, attributes={}, **members)


def growing(count: Callable[[], int]) -> Answer:
    """Answers with a page of a batch that has ``count()`` coupons."""

    def page(handler: Handler) -> None:
        query = dict(handler.server.owner.asked[-1].query)
        skip, size = int(query["skip"]), int(query["pageSize"])
        rows = range(skip, min(skip + size, count()))
        data = [{"id": row, "value": f"C-{row}"} for row in rows]
        answer({"hasMore": skip + size < count(), "data": data})(handler)

    return page


def test_few_coupons_exist_at_once_and_many_are_waited_for() -> None:
    with Emulator(DEMO) as emulator:
        configuration = t1.Configuration(
            emulator.url, management_key=emulator.management_key, pace=100
        )
        with t1.ApiClient(configuration) as client:
            api = t1.ManagementApi(client)
            settings = t1.CodeGeneratorSettings(
                valid_characters=list("AB"), coupon_pattern="X-########"
            )
            few = create_coupons(api, 1, 1, job(3, usage_limit=1, coupon_settings=settings))
            many = create_coupons(api, 1, 1, job(20_001, usage_limit=1))
            assert few.wait(3) == 3
            assert many.wait(20_001) == 20_001
            assert len(set(many.codes())) == 20_001
            assert all(set(code) <= set("X-AB") for code in few.codes())
            assert len(list(few.codes())) == 3


def test_waiting_is_one_request_per_look(
    server: Server, api: t1.ManagementApi, clock: HandClock
) -> None:
    server.otherwise = growing(lambda: min(250_000, int(clock.elapsed) * 10_000))
    batch = CouponBatch(api, 31, 109, "b-1")
    assert batch.wait(250_000, every=5) == 250_000
    assert len(server.asked) == 6
    assert clock.elapsed == 25
    query = dict(server.asked[-1].query)
    assert (query["batchId"], query["skip"], query["pageSize"]) == ("b-1", "249999", "1")


def test_progress_is_counted_in_few_requests(
    server: Server, api: t1.ManagementApi, clock: HandClock
) -> None:
    server.otherwise = growing(lambda: min(250_000, int(clock.elapsed) * 10_000))
    told: list[int] = []
    CouponBatch(api, 31, 109, "b-1").wait(250_000, every=10, on_progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 250_000
    assert len(server.asked) <= 18 * len(told)


@pytest.mark.parametrize("count", [0, 1, 2, 699, 700, 701, 999, 1000])
def test_a_count_is_exact(count: int, server: Server, api: t1.ManagementApi) -> None:
    server.otherwise = growing(lambda: count)
    batch = CouponBatch(api, 31, 109, "b-1")
    assert batch.count(1000) == count
    assert batch.count() == count
    assert batch.count(1000, at_least=count) == count


def test_a_batch_that_does_not_become_complete_is_an_error(
    server: Server, api: t1.ManagementApi, clock: HandClock
) -> None:
    server.otherwise = growing(lambda: 700)
    with pytest.raises(
        BatchTimeoutError, match="batch b-1 has 700 of 1000 coupons after 60 s"
    ) as e:
        CouponBatch(api, 31, 109, "b-1").wait(1000, timeout=60)
    assert (e.value.count, e.value.expected) == (700, 1000)
    assert clock.elapsed >= 60


@pytest.mark.parametrize("count", [10, 20_001])
def test_an_unknown_outcome_is_said_and_nothing_is_sent_twice(
    count: int, server: Server, api: t1.ManagementApi
) -> None:
    server.otherwise = raw_bytes(b"")
    with pytest.raises(BatchUnknownError, match="coupons may have been created; list") as caught:
        create_coupons(api, 31, 109, job(count))
    assert isinstance(caught.value, OutcomeUnknownError)
    assert isinstance(caught.value.__cause__, t1.ApiConnectionError)
    assert caught.value.since.tzinfo is not None
    assert len(server.asked) == 1


def test_a_known_failure_is_raised_as_it_is(server: Server, api: t1.ManagementApi) -> None:
    server.otherwise = answer({"message": "no such campaign"}, 404)
    with pytest.raises(t1.NotFoundException):
        create_coupons(api, 31, 109, job(10))


@pytest.mark.parametrize("count", [0, -1, 5_000_001])
def test_the_number_is_checked(count: int, server: Server, api: t1.ManagementApi) -> None:
    with pytest.raises(t1.ApiValueError, match=f"expected 1 to 5000000, got {count}"):
        create_coupons(api, 31, 109, job(count))
    assert server.asked == []


def test_coupons_need_the_management_api(api: t1.ManagementApi) -> None:
    others: list[Any] = [api.api_client, t1.IntegrationApi(api.api_client), t1.ManagementApi]
    for other in others:
        given = type(other).__name__
        with pytest.raises(t1.ApiTypeError, match=rf"expects a ManagementApi, got {given}$"):
            create_coupons(other, 31, 109, job(10))


def test_a_batch_needs_a_client_that_is_not_async() -> None:
    api: Any = t1.AsyncManagementApi(t1.AsyncApiClient(t1.Configuration("http://127.0.0.1:1")))
    batch = CouponBatch(api, 31, 109, "b-1")
    for act in (batch.count, lambda: batch.wait(1), lambda: list(batch.codes())):
        with pytest.raises(
            t1.ApiTypeError, match="CouponBatch works with an ApiClient; in asyncio"
        ):
            act()
