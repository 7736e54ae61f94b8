"""The client for asyncio: the same logic, awaited."""

from __future__ import annotations

import asyncio

from ..errors import ApiTypeError
from ..wire.asynchronous import AsyncTransport
from .client import Client

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractAsyncContextManager
    from typing import Any, TypeVar

    from typing_extensions import Self, Unpack

    from ..settings.operation import Operation
    from ..support.clock import Clock
    from ..wire.attempt import Attempt
    from ..wire.messages import Request, Response
    from .client import Arguments
    from .response import ApiResponse
    from .sender import Face
    from .streaming import AsyncStream

    T = TypeVar("T")


class AsyncApiClient(Client):
    """Client of a deployment of Talon.One for asyncio, which async API classes send their calls with.

    Share one client between tasks: it keeps connections open, for each event loop its own. Use it in an
    ``async with`` statement, or await ``aclose()`` at the end. Creating one opens no connection and needs no event
    loop. Pickles and copies are new clients with the same configuration.
    """

    _public_name = "AsyncApiClient"
    _is_async = True

    def _new_face(self) -> Face:
        self._transport = AsyncTransport(self.configuration)
        return _Suspending(self._transport, self._clock)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    if not TYPE_CHECKING:  # type checkers reject these

        def __enter__(self):
            raise ApiTypeError("AsyncApiClient: use async with")

        def __exit__(self, *exception):
            pass

        def close(self):
            raise ApiTypeError("AsyncApiClient: use await client.aclose()")

    async def aclose(self) -> None:
        """Close all connections. The client cannot be used afterwards."""
        self._transport.close()
        await asyncio.sleep(0)  # the loop closes them in its next round

    async def call(
        self,
        operation: Operation,
        options: Mapping[str, object],
        **arguments: Unpack[Arguments],
    ) -> ApiResponse[Any]:
        """Call an operation; ``options`` are those of :class:`CallOptions`.

        Raises:
            ApiTypeError, ApiValueError: An argument cannot be sent; nothing was sent.
            ApiConnectionError, ApiTimeoutError: No complete response arrived.
            ApiException: The response is not a success, or not what the operation returns.
        """
        return await self._call(operation, options, arguments)

    async def send(
        self,
        operation: Operation,
        options: Mapping[str, object],
        **arguments: Unpack[Arguments],
    ) -> Response:
        """Like :meth:`call`, but return the response as it came, whatever its status."""
        return await self._send(operation, options, arguments)

    def stream(
        self,
        operation: Operation,
        options: Mapping[str, object],
        **arguments: Unpack[Arguments],
    ) -> AbstractAsyncContextManager[AsyncStream]:
        """Like :meth:`call`, but the body of the response is read bit by bit, in an ``async with`` statement."""
        from .streaming import AsyncStreamScope

        return AsyncStreamScope(operation, lambda: self._open(operation, options, arguments))


class _Suspending:
    """Waits by suspending the task."""

    def __init__(self, transport: AsyncTransport, clock: Clock) -> None:
        self._transport = transport
        self._clock = clock

    async def send(self, request: Request, attempt: Attempt) -> Response:
        return await self._transport.send(request, attempt)

    async def sleep(self, seconds: float) -> None:
        await self._clock.sleep_async(seconds)

    async def settled(self, value: Any) -> Any:
        return await value if hasattr(value, "__await__") else value

    async def work(self, function: Callable[..., T], *args: Any) -> T:
        return await asyncio.to_thread(function, *args)
