"""A session for asyncio: what ``SessionState`` does, awaited; and what only cancellation can do to it."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import talon_one as t1
from talon_one.emulator import DEMO, Campaign, Coupon, CouponValid, Emulator, SetDiscount
from talon_one.helpers import AsyncSessionState, SessionState

WAITING = ("update", "preview", "close", "cancel", "reopen", "return_items", "reload")


def configuration(emulator: Emulator) -> t1.Configuration:
    return t1.Configuration(emulator.url, api_key=emulator.api_key, trust_env=False)


def with_api(
    emulator: Emulator, work: Callable[[t1.AsyncIntegrationApi], Awaitable[Any]], **settings: Any
) -> Any:
    """Do some work with an API of its own loop."""

    async def main() -> Any:
        async with t1.AsyncApiClient(configuration(emulator)) as client:
            return await work(t1.AsyncIntegrationApi(client))

    return asyncio.run(main())


def filled(session: Any) -> Any:
    session.add_item("SHOE-42", price="99.99")
    session.add_item("SOCK-1", price="4.99", quantity=3)
    session.add_coupon("WELCOME10")
    return session


def writes(emulator: Emulator) -> int:
    return sum(request.method == "PUT" for request in emulator.requests)


def test_both_faces_give_the_same_outcomes() -> None:
    async def awaited(api: t1.AsyncIntegrationApi) -> list[Any]:
        session = filled(AsyncSessionState(api, "cart", profile_id="alice"))
        outcomes = [await session.preview(), await session.update(), await session.close()]
        outcomes.append(await session.reopen())
        outcomes.append(await session.close(expect=outcomes[1].prices.total))
        outcomes.append(await session.return_items({"SOCK-1": 2}))
        loaded = await AsyncSessionState.load(api, "cart")
        same = await AsyncSessionState.get_or_create(api, "cart")
        assert (loaded.state, same.state) == ("partially_returned",) * 2
        outcomes.append(await session.cancel())
        return outcomes

    def completed(api: t1.IntegrationApi) -> list[Any]:
        session = filled(SessionState(api, "cart", profile_id="alice"))
        outcomes = [session.preview(), session.update(), session.close()]
        outcomes.append(session.reopen())
        outcomes.append(session.close(expect=outcomes[1].prices.total))
        outcomes.append(session.return_items({"SOCK-1": 2}))
        outcomes.append(session.cancel())
        return outcomes

    def told(outcomes: list[Any]) -> list[Any]:
        return [(outcome.state, outcome.prices.total, len(outcome.effects)) for outcome in outcomes]

    with Emulator(DEMO) as emulator:
        ours = told(with_api(emulator, awaited))
    with Emulator(DEMO) as emulator, t1.ApiClient(configuration(emulator)) as client:
        assert ours == told(completed(t1.IntegrationApi(client)))


def test_what_waits_is_a_coroutine_function_with_the_same_parameters_and_nothing_else_is() -> None:
    for name in (name for name in dir(SessionState) if name[:1] != "_"):
        ours, theirs = getattr(AsyncSessionState, name), getattr(SessionState, name)
        awaited = name in (*WAITING, "load", "get_or_create")
        assert inspect.iscoroutinefunction(ours) is awaited, name
        if awaited:
            assert list(inspect.signature(ours).parameters.values()) == list(
                inspect.signature(theirs).parameters.values()
            ) or name in ("load", "get_or_create")
            assert inspect.getdoc(ours) == inspect.getdoc(theirs)


def test_each_face_refuses_the_api_of_the_other(demo_emulator: Emulator) -> None:
    blocking = t1.IntegrationApi(t1.ApiClient(configuration(demo_emulator)))
    with pytest.raises(t1.ApiTypeError, match="expected an AsyncIntegrationApi"):
        AsyncSessionState(blocking, "cart")  # type: ignore[arg-type]
    api = t1.AsyncIntegrationApi(t1.AsyncApiClient(configuration(demo_emulator)))
    with pytest.raises(t1.ApiTypeError, match="expected an IntegrationApi"):
        SessionState(api, "cart")  # type: ignore[arg-type]


def test_a_session_on_anything_but_its_api_says_what_to_pass(demo_emulator: Emulator) -> None:
    with t1.ApiClient(configuration(demo_emulator)) as client:
        for other in (client, t1.ManagementApi(client), t1.IntegrationApi, None):
            with pytest.raises(t1.ApiTypeError) as raised:
                SessionState(other, "cart")  # type: ignore[arg-type]
            given = type(other).__name__
            assert str(raised.value) == f"SessionState: expected an IntegrationApi, got {given}"


@pytest.mark.parametrize("rounds", range(14))
def test_a_close_that_is_cancelled_anywhere_is_settled_by_the_next(rounds: int) -> None:
    once = Campaign(
        "Once", [SetDiscount(amount=10)], [CouponValid()], [Coupon("ONE", usage_limit=1)]
    )

    async def work(api: t1.AsyncIntegrationApi) -> None:
        session = AsyncSessionState(api, "cart", profile_id="alice")
        session.add_item("SHOE-42", price="100")
        session.add_coupon("ONE")
        await session.update()
        task = asyncio.ensure_future(session.close())
        for _ in range(rounds):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        outcome = await session.close()
        assert session.state == "closed"
        assert outcome.prices.total == 90
        assert (await api.get_customer_session("cart")).customer_session.state == "closed"  # type: ignore[union-attr]

    with Emulator([once]) as emulator:
        with_api(emulator, work)


def test_a_close_that_was_cancelled_after_it_was_done_is_not_sent_again(
    demo_emulator: Emulator,
) -> None:
    async def work(api: t1.AsyncIntegrationApi) -> None:
        session = filled(AsyncSessionState(api, "cart", profile_id="alice"))
        await session.update()
        before = writes(demo_emulator)
        task = asyncio.ensure_future(session.close())
        while writes(demo_emulator) == before:
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        if task.cancelled():  # the response may have come first
            await session.close()
        assert session.state == "closed"
        assert writes(demo_emulator) == before + 1

    with_api(demo_emulator, work)


def test_a_cancelled_transition_is_settled_from_a_stored_session_too(
    demo_emulator: Emulator,
) -> None:
    async def work(api: t1.AsyncIntegrationApi) -> None:
        session = filled(AsyncSessionState(api, "cart", profile_id="alice"))
        await session.update()
        task = asyncio.ensure_future(session.close())
        await asyncio.sleep(0.002)
        task.cancel()
        await asyncio.wait([task])
        stored = AsyncSessionState.from_json(api, session.to_json())
        await stored.close()
        assert stored.state == "closed"

    with_api(demo_emulator, work)


def test_tasks_and_threads_that_call_for_one_session_wait_for_each_other(
    demo_emulator: Emulator,
) -> None:
    failed: list[BaseException] = []

    def in_a_thread() -> None:
        try:
            with t1.ApiClient(configuration(demo_emulator)) as client:
                session = filled(SessionState(t1.IntegrationApi(client), "cart"))
                for _ in range(20):
                    session.update(retries=0)
        except BaseException as error:
            failed.append(error)

    async def work(api: t1.AsyncIntegrationApi) -> None:
        session = filled(AsyncSessionState(api, "cart"))
        await asyncio.gather(*[session.update(retries=0) for _ in range(40)])

    threads = [threading.Thread(target=in_a_thread) for _ in range(2)]
    threads += [threading.Thread(target=with_api, args=(demo_emulator, work)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failed == []
    assert all(request.status == 200 for request in demo_emulator.requests)


def test_a_task_waits_for_its_turn_no_longer_than_its_deadline(demo_emulator: Emulator) -> None:
    async def work(api: t1.AsyncIntegrationApi) -> None:
        session = filled(AsyncSessionState(api, "cart"))
        await session.update()
        demo_emulator.fail_next(latency=0.5)
        first = asyncio.ensure_future(session.update())
        await asyncio.sleep(0.05)
        with pytest.raises(t1.exceptions.ApiTimeoutError, match="another call for this session"):
            await session.update(deadline=0.05)
        cancelled = asyncio.ensure_future(session.update())
        third = asyncio.ensure_future(session.update())
        await asyncio.sleep(0)
        cancelled.cancel()
        await asyncio.gather(first, third)

    with_api(demo_emulator, work)
