"""What can be done with a method of an API class besides calling it."""

from __future__ import annotations

from typing import overload

from ..errors import ApiTypeError
from ..settings.operation import Operation
from .api import Api, _call_with

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Any, ParamSpec

    from .client import ApiClient
    from .streaming import AsyncStream, Stream

    P = ParamSpec("P")


def operation_of(call: Callable[..., Any], caller: str) -> Operation:
    """Return the operation that a method of an API class calls.

    Raises:
        ApiTypeError: ``call`` is no such method; the message begins with ``caller``.
    """
    api, name = getattr(call, "__self__", None), getattr(call, "__name__", "")
    operation = getattr(type(api), f"_{name}", None) if isinstance(api, Api) else None
    if not isinstance(operation, Operation):
        raise ApiTypeError(
            f"{caller} expects a method of an API class and its arguments: {caller[:-1]}api.get_x, id)"
        )
    return operation


def is_async(call: Callable[..., Any]) -> bool:
    """Return whether a method of an API class must be awaited."""
    return bool(call.__self__.api_client._is_async)  # type: ignore[attr-defined]  # operation_of() checked it


def client_of(call: Callable[..., Any], caller: str) -> ApiClient:
    """Return the client that a method of an API class uses.

    Raises:
        ApiTypeError: It is an ``AsyncApiClient``.
    """
    if is_async(call):
        raise ApiTypeError(f"{caller} works with an ApiClient; in asyncio, run it in a thread")
    client: ApiClient = call.__self__.api_client  # type: ignore[attr-defined]  # operation_of() checked it
    return client


@overload
def stream(  # type: ignore[overload-overlap]  # the first that fits
    call: Callable[P, Coroutine[Any, Any, object]], /, *args: P.args, **kwargs: P.kwargs
) -> AbstractAsyncContextManager[AsyncStream]: ...
@overload
def stream(
    call: Callable[P, object], /, *args: P.args, **kwargs: P.kwargs
) -> AbstractContextManager[Stream]: ...
def stream(call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    """Call an API method and read the body of the response bit by bit.

    ``with stream(api.export_coupons, 31) as export: shutil.copyfileobj(export.file(), file)``

    With a method of an async API class, use ``async with``; the response is an :class:`AsyncStream`.

    Raises:
        ApiTypeError: ``call`` is not a method of an API class.
        OpenApiException: Whatever the method raises; also within the ``with`` statement, if the body breaks off.
    """
    operation_of(call, "stream()")
    if is_async(call):
        return _AsyncScope(lambda: _call_with("stream", call, *args, **kwargs))
    return _call_with("stream", call, *args, **kwargs)


class _AsyncScope:
    """Scope that a method of an async API class returns once it is awaited."""

    def __init__(self, opened: Callable[[], Any]) -> None:
        self._opened = opened
        self._scope: AbstractAsyncContextManager[AsyncStream]

    if not TYPE_CHECKING:  # type checkers reject it

        def __enter__(self):
            raise ApiTypeError("stream() of an async API class: use async with")

        def __exit__(self, *exception):
            pass

    async def __aenter__(self) -> AsyncStream:
        self._scope = await self._opened()
        return await self._scope.__aenter__()

    async def __aexit__(self, *exception: Any) -> None:
        await self._scope.__aexit__(*exception)
