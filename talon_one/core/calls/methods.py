"""What can be done with a method of an API class besides calling it."""

from __future__ import annotations

from contextlib import AbstractContextManager

from ..errors import ApiTypeError
from ..settings.operation import Operation
from .api import Api, AsyncApi, _call_with

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ParamSpec

    from .client import ApiClient
    from .streaming import Stream

    P = ParamSpec("P")


def operation_of(call: Callable[..., Any], caller: str) -> Operation:
    """Return the operation that a method of an API class calls.

    Raises:
        ApiTypeError: ``call`` is no such method; the message begins with ``caller``.
    """
    api, name = getattr(call, "__self__", None), getattr(call, "__name__", "")
    operation = getattr(type(api), f"_{name}", None) if isinstance(api, Api) else None
    if isinstance(api, AsyncApi):
        raise ApiTypeError(f"{caller} works with an ApiClient; in asyncio, run it in a thread")
    if not isinstance(operation, Operation):
        raise ApiTypeError(
            f"{caller} expects a method of an API class and its arguments: {caller[:-1]}api.get_x, id)"
        )
    return operation


def client_of(call: Callable[..., Any]) -> ApiClient:
    """Return the client that a method of an API class uses."""
    client: ApiClient = call.__self__.api_client  # type: ignore[attr-defined]  # operation_of() checked it
    return client


def stream(
    call: Callable[P, object], /, *args: P.args, **kwargs: P.kwargs
) -> AbstractContextManager[Stream]:
    """Call an API method and read the body of the response bit by bit.

    ``with stream(api.export_coupons, 31) as export: shutil.copyfileobj(export.file(), file)``

    Raises:
        ApiTypeError: ``call`` is not a method of an API class.
        OpenApiException: Whatever the method raises; also within the ``with`` statement, if the body breaks off.
    """
    opened = _call_with("stream", call, *args, **kwargs)
    if not isinstance(opened, AbstractContextManager):
        raise ApiTypeError(
            "stream() expects a method of an API class and its arguments: stream(api.get_x, id)"
        )
    return opened
