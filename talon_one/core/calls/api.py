"""Base of the API classes, and ``raw()``, which returns status and headers along with the data."""

from __future__ import annotations

from contextvars import ContextVar
from types import CoroutineType
from typing import overload

from ..errors import ApiAttributeError, ApiTypeError
from ..settings.options import OPTIONS
from .response import ApiResponse
from .url import CommaSeparated

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence
    from typing import Any, ParamSpec, TypeVar

    from typing_extensions import Unpack

    from ..settings.operation import Operation
    from .async_client import AsyncApiClient
    from .client import ApiClient, Arguments

    P = ParamSpec("P")
    T = TypeVar("T")

# A list with the method of the client that the next call uses, which takes it out; without one, only the data
# is returned. Interrupted before that, the list is dropped, so that no later call takes it.
_result_mode: ContextVar[list[str] | None] = ContextVar("talon_one_result_mode", default=None)

_VENDOR_SUFFIXES = {"_with_http_info": "call", "_without_preload_content": "send"}


@overload
def raw(  # type: ignore[overload-overlap]  # the first that fits
    call: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs
) -> Coroutine[Any, Any, ApiResponse[T]]: ...
@overload
def raw(call: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> ApiResponse[T]: ...
def raw(call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    """Call an API method and return status, headers and raw body along with the data.

    ``raw(api.get_customer_session, "session-1").headers``; await it for a method of an async API class.

    Raises:
        ApiTypeError: ``call`` is not a method of an API class.
        OpenApiException: Whatever the method raises.
    """
    return _call_with("call", call, *args, **kwargs)


def comma_separated(values: Sequence[Any] | None) -> CommaSeparated | None:
    """Mark values of a query parameter that are sent as one value, separated by commas."""
    return None if values is None else CommaSeparated(values)


def _call_with(mode: str, call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    next_mode = [mode]
    try:
        _result_mode.set(next_mode)
        result = call(*args, **kwargs)
    finally:
        next_mode.clear()
    return _await_with(mode, result) if isinstance(result, CoroutineType) else _check(mode, result)


async def _await_with(mode: str, coroutine: Coroutine[Any, Any, Any]) -> Any:
    next_mode = [mode]
    try:
        _result_mode.set(next_mode)
        result = await coroutine
    finally:
        next_mode.clear()
    return _check(mode, result)


def _check(mode: str, response: Any) -> Any:
    if mode == "call" and not isinstance(response, ApiResponse):
        raise ApiTypeError(
            "raw() expects a method of an API class and its arguments: raw(api.get_x, id)"
        )
    return response


class Api:
    """Base of the generated API classes, which have one method per operation."""

    _is_async = False

    def __init__(self, api_client: ApiClient) -> None:
        if (
            isinstance(api_client, type)
            or not hasattr(api_client, "call")
            or getattr(api_client, "_is_async", self._is_async) is not self._is_async
        ):
            name = type(self).__name__
            kind = type(api_client).__name__
            needed = "AsyncApiClient" if self._is_async else "ApiClient"
            raise ApiTypeError(
                f"{name}: expected a client, got {kind}; use {name}({needed}(configuration))"
            )
        self.api_client = api_client

    def _call(
        self,
        operation: Operation,
        options: Mapping[str, object],
        **arguments: Unpack[Arguments],
    ) -> Any:
        mode = self._take_mode(operation, options)
        client_call = getattr(self.api_client, mode or "call")
        response = client_call(operation, options, **arguments)
        return response.data if mode is None else response

    def _take_mode(self, operation: Operation, options: Mapping[str, object]) -> str | None:
        """Return how the caller wants the result, once options are found to exist."""
        for name in options:
            if name not in OPTIONS:
                raise self._unknown_option(operation, name)
        next_mode = _result_mode.get()
        return next_mode.pop() if next_mode else None

    def _unknown_option(self, operation: Operation, name: str) -> ApiTypeError:
        from ..support.suggest import did_you_mean

        # A misspelt parameter ends up among the options.
        known = [option for option in OPTIONS if option[:1] != "_"]
        method = operation.id
        for cls in type(self).__mro__:
            for attribute, value in vars(cls).items():
                if value is operation:
                    method = attribute.lstrip("_")
                    known += _parameters(getattr(cls, method, None))
        return ApiTypeError(
            f"{method}() has no parameter or option {name!r}{did_you_mean(name, known)}"
        )

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            for suffix, mode in _VENDOR_SUFFIXES.items():
                base = name.removesuffix(suffix)
                if base != name and base[:1] != "_" and hasattr(type(self), base):
                    from functools import partial

                    return partial(_call_with, mode, getattr(self, base))
            if name[:1] == "_":
                raise ApiAttributeError(name)
            problem = f"{type(self).__name__} has no method {name!r}"
            raise ApiAttributeError(problem, lambda: _similar_method(type(self), name))


def _similar_method(cls: type, name: str) -> str:
    from ..support.suggest import did_you_mean

    return did_you_mean(name, [method for method in dir(cls) if method[:1] != "_"])


class AsyncApi(Api):
    """Base of the generated async API classes, whose methods are those of the other ones, awaited."""

    _is_async = True
    api_client: AsyncApiClient  # type: ignore[assignment]

    if TYPE_CHECKING:

        def __init__(self, api_client: AsyncApiClient) -> None: ...

    async def _call(
        self,
        operation: Operation,
        options: Mapping[str, object],
        **arguments: Unpack[Arguments],
    ) -> Any:
        mode = self._take_mode(operation, options)
        client_call = getattr(self.api_client, mode or "call")
        response = client_call(operation, options, **arguments)
        if mode == "stream":
            return response
        response = await response
        return response.data if mode is None else response


def _parameters(method: Any) -> tuple[str, ...]:
    method = getattr(method, "__wrapped__", method)
    code = getattr(method, "__code__", None)
    return code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount] if code else ()
