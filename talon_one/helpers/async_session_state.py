"""A customer session for asyncio: ``SessionState``, awaited."""

# The methods of the base class return what these return when awaited.
# mypy: disable-error-code="override"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any

from talon_one import models as m

from .content import instead_of
from .locks import MIN_DEADLINE, SessionLock, still_running
from .money import to_exact
from .pricing import DEFAULT_RULES, PriceRules
from .session_state import SessionState

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager
    from datetime import datetime

    from typing_extensions import Self, Unpack

    from talon_one.api import AsyncIntegrationApi
    from talon_one.core.settings.options import CallOptions

    from .money import Amount
    from .options import ResponseContent, SessionOptions
    from .outcome import Outcome


class AsyncSessionState(SessionState):
    """A customer session for asyncio: a cart that becomes an order.

    It is used like :class:`SessionState`, with ``await`` before each call. Tasks and threads of a process that
    call for the same session wait for each other. A call that was cancelled may have been executed: the next
    one finds out, as after an interrupt. To close a session although the customer hangs up, shield the task.
    """

    __slots__ = ()
    _api_class = "AsyncIntegrationApi"
    api: AsyncIntegrationApi  # type: ignore[assignment]

    if TYPE_CHECKING:

        def __init__(
            self,
            api: AsyncIntegrationApi,
            session_id: str,
            *,
            profile_id: str | None = None,
            response_content: Sequence[ResponseContent | str] = ("customerSession",),
            price_rules: PriceRules = DEFAULT_RULES,
        ) -> None: ...

        @classmethod
        def from_json(cls, api: AsyncIntegrationApi, text: str | bytes) -> Self: ...

        @classmethod
        def from_dict(cls, api: AsyncIntegrationApi, data: dict[str, Any]) -> Self: ...

    @classmethod
    async def load(
        cls,
        api: AsyncIntegrationApi,
        session_id: str,
        *,
        response_content: Sequence[ResponseContent | str] = ("customerSession",),
        price_rules: PriceRules = DEFAULT_RULES,
        **options: Unpack[CallOptions],
    ) -> Self:
        session = cls(api, session_id, response_content=response_content, price_rules=price_rules)
        await session._reload(options)
        return session

    @classmethod
    async def get_or_create(
        cls,
        api: AsyncIntegrationApi,
        session_id: str,
        *,
        profile_id: str | None = None,
        response_content: Sequence[ResponseContent | str] = ("customerSession",),
        price_rules: PriceRules = DEFAULT_RULES,
        **options: Unpack[CallOptions],
    ) -> Self:
        session = cls(api, session_id, response_content=response_content, price_rules=price_rules)
        await session._reload_or_start(profile_id, options)
        return session

    async def update(
        self, *, whole: bool = False, fallback: bool = False, **options: Unpack[SessionOptions]
    ) -> Outcome:
        return await self._update(whole, fallback, options)

    async def preview(
        self,
        *,
        closing: bool = False,
        now: datetime | None = None,
        evaluable_campaign_ids: list[int] | None = None,
        coupon_codes: Sequence[str] | None = None,
        referral_code: str | None = None,
        cart_items: Sequence[m.CartItem] | None = None,
        fallback: bool = False,
        **options: Unpack[SessionOptions],
    ) -> Outcome:
        instead = instead_of(coupon_codes, referral_code, cart_items)
        return await self._preview(closing, instead, fallback, options, now, evaluable_campaign_ids)

    async def close(
        self,
        *,
        expect: Amount | None = None,
        currency: str | int | None = None,
        confirm: bool = False,
        **options: Unpack[SessionOptions],
    ) -> Outcome:
        total = None if expect is None else to_exact(expect)
        return await self._close(total, currency, confirm, options)

    async def cancel(self, **options: Unpack[SessionOptions]) -> Outcome:
        return await self._cancel(options)

    async def reopen(self, **options: Unpack[CallOptions]) -> Outcome:
        return await self._reopen(options)

    async def return_items(
        self,
        items: Mapping[str | int, int],
        *,
        dry: bool = False,
        run_rule_engine: bool | None = None,
        **options: Unpack[SessionOptions],
    ) -> Outcome:
        return await self._return_items(items, dry, run_rule_engine, options)

    async def reload(self, **options: Unpack[CallOptions]) -> Outcome:
        return await self._reload(options)

    def _turn(self, options: dict[str, Any]) -> AbstractAsyncContextManager[Any]:
        return _TasksTurn(self._lock, options)


class _TasksTurn:
    """Holds a session's lock for a call in a task, which waits without blocking the loop."""

    __slots__ = ("_lock", "_options")

    def __init__(self, lock: SessionLock, options: dict[str, Any]) -> None:
        self._lock = lock
        self._options = options

    async def __aenter__(self) -> dict[str, Any]:
        if not self._lock.acquire_at_once():
            deadline = self._options["deadline"]
            end = monotonic() + deadline
            while not await self._try_again(end - monotonic()):
                if monotonic() >= end:
                    raise still_running(deadline)
            self._options["deadline"] = max(end - monotonic(), MIN_DEADLINE)
        return self._options

    async def __aexit__(self, *exception: object) -> None:
        self._lock.release()

    async def _try_again(self, seconds: float) -> bool:
        """Wait until the lock is released, then try to take it; return whether that succeeded."""
        import asyncio  # not for users of threads

        lock = self._lock
        waiter = asyncio.get_running_loop().create_future()
        lock.wait_as_task(waiter)
        taken = lock.acquire_at_once()  # it may have been released in between
        try:
            if not taken:
                await asyncio.wait([waiter], timeout=seconds)
                taken = lock.acquire_at_once()
        finally:
            if not lock.forget_task(waiter) and not taken:
                lock.wake_task()  # what woke this one wakes the next
        return taken
