"""Clients of all faces for the same tests.

A blocking client asks directly, or through all of urllib3 and http.client when something traces these. What an
asyncio client does is done in a loop of a thread.

``TALON_ONE_TEST_LOOP=uvloop`` runs the asyncio face on uvloop.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from functools import wraps
from importlib import import_module
from io import BytesIO
from threading import Lock, Thread, current_thread
from typing import Any, TypeVar

import pytest
from urllib3 import HTTPConnectionPool

from talon_one import ApiClient, AsyncApiClient
from talon_one.core.calls.streaming import AsyncStream

T = TypeVar("T")
FACES = ("blocking", "traced", "asyncio")
LOOP_MODULE = os.environ.get("TALON_ONE_TEST_LOOP", "asyncio")


@contextmanager
def tracing() -> Iterator[None]:
    """Do what tracers do: have every request of urllib3 pass a function of one's own."""
    urlopen = HTTPConnectionPool.urlopen

    @wraps(urlopen)
    def traced(*args: Any, **keywords: Any) -> Any:
        return urlopen(*args, **keywords)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(HTTPConnectionPool, "urlopen", traced)
        yield


class LoopThread:
    """A thread that runs an event loop, in which others have coroutines run."""

    def __init__(self) -> None:
        self.loop: asyncio.AbstractEventLoop = import_module(LOOP_MODULE).new_event_loop()
        self.process = os.getpid()
        self.thread = Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.run_until_complete(self.loop.shutdown_default_executor())
        self.loop.close()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Return the result of a coroutine that runs in the loop."""
        result, interrupt = asyncio.run_coroutine_threadsafe(
            _outcome(coroutine), self.loop
        ).result()
        if interrupt is not None:
            raise interrupt
        value: T = result
        return value

    def close(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(10)


async def _outcome(coroutine: Coroutine[Any, Any, Any]) -> tuple[Any, BaseException | None]:
    try:
        return await coroutine, None
    except (KeyboardInterrupt, SystemExit) as interrupt:  # they would end the loop
        return None, interrupt


class Face:
    """The face that a test runs over."""

    def __init__(self) -> None:
        self.name = "blocking"
        self._threads: list[LoopThread] = []
        self._lock = Lock()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Return the result of a coroutine, from whatever thread or process."""
        return self._loop_thread().run(coroutine)

    def _loop_thread(self) -> LoopThread:
        with self._lock:
            for thread in self._threads:
                if thread.process == os.getpid() and thread.thread is not current_thread():
                    return thread
            # The first one, or one for a call that a hook makes.
            self._threads.append(LoopThread())
            return self._threads[-1]

    def close(self) -> None:
        """End the loops."""
        while self._threads:
            thread = self._threads.pop()
            if thread.process == os.getpid():
                thread.close()


FACE = Face()


class BridgedClient(AsyncApiClient):
    """An asyncio client that looks like the blocking one."""

    _is_async = False
    _public_name = "ApiClient"

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        FACE.run(self.aclose())

    def call(self, *args: Any, **keywords: Any) -> Any:
        return FACE.run(super().call(*args, **keywords))

    def send(self, *args: Any, **keywords: Any) -> Any:
        return FACE.run(super().send(*args, **keywords))

    def stream(self, *args: Any, **keywords: Any) -> Any:
        return BridgedScope(super().stream(*args, **keywords))


class BridgedScope:
    """The scope of a stream of asyncio, entered by ``with``."""

    def __init__(self, scope: AbstractAsyncContextManager[AsyncStream]) -> None:
        self._scope = scope

    def __enter__(self) -> BridgedStream:
        return BridgedStream(FACE.run(self._scope.__aenter__()))

    def __exit__(self, *exception: Any) -> None:
        FACE.run(self._scope.__aexit__(*exception))


class BridgedStream:
    """A stream of asyncio that looks like the blocking one."""

    def __init__(self, opened: AsyncStream) -> None:
        self._opened = opened

    def __getattr__(self, name: str) -> Any:
        return getattr(self._opened, name)

    def chunks(self) -> Iterator[bytes]:
        return _bridged(self._opened.chunks(), 1)

    def lines(self) -> Iterator[str]:
        return _bridged(self._opened.lines(), 1000)

    def file(self) -> BytesIO:
        return BytesIO(b"".join(self.chunks()))


def _bridged(items: AsyncIterator[T], at_a_time: int) -> Iterator[T]:
    async def some() -> list[T]:
        found: list[T] = []
        async for item in items:
            found.append(item)
            if len(found) == at_a_time:
                break
        return found

    while found := FACE.run(some()):
        yield from found


def open_face(*args: Any, **keywords: Any) -> Any:
    """Return a client of the face that the test runs over."""
    return (BridgedClient if FACE.name == "asyncio" else ApiClient)(*args, **keywords)
