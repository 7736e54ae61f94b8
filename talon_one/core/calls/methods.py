"""Find the operation behind a method of an API class."""

from __future__ import annotations

from ..errors import ApiTypeError
from ..settings.operation import Operation
from .api import Api

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .client import ApiClient


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


def client_of(call: Callable[..., Any]) -> ApiClient:
    """Return the client that a method of an API class uses."""
    client: ApiClient = call.__self__.api_client  # type: ignore[attr-defined]  # operation_of() checked it
    return client
