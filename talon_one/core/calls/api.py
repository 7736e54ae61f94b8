"""Base of the API classes, and ``raw()``, which returns status and headers along with the data."""

from __future__ import annotations

from contextvars import ContextVar

from ..errors import ApiAttributeError, ApiTypeError
from ..settings.options import OPTIONS
from .response import ApiResponse
from .url import CommaSeparated

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, ParamSpec, TypeVar

    from ..settings.operation import Operation
    from .client import ApiClient

    P = ParamSpec("P")
    T = TypeVar("T")

# A list with the method of the client that the next call uses, which takes it out; without one, only the data
# is returned. Interrupted before that, the list is dropped, so that no later call takes it.
_result_mode: ContextVar[list[str] | None] = ContextVar("talon_one_result_mode", default=None)

_VENDOR_SUFFIXES = {"_with_http_info": "call", "_without_preload_content": "send"}


def raw(call: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> ApiResponse[T]:
    """Call an API method and return status, headers and raw body along with the data.

    ``raw(api.get_customer_session, "session-1").headers``

    Raises:
        ApiTypeError: ``call`` is not a method of an API class.
        OpenApiException: Whatever the method raises.
    """
    response = _call_with("call", call, *args, **kwargs)
    if not isinstance(response, ApiResponse):
        raise ApiTypeError(
            "raw() expects a method of an API class and its arguments: raw(api.get_x, id)"
        )
    return response


def comma_separated(values: Sequence[Any] | None) -> CommaSeparated | None:
    """Mark values of a query parameter that are sent as one value, separated by commas."""
    return None if values is None else CommaSeparated(values)


def _call_with(mode: str, call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    next_mode = [mode]
    try:
        _result_mode.set(next_mode)
        return call(*args, **kwargs)
    finally:
        next_mode.clear()


class Api:
    """Base of the generated API classes, which have one method per operation."""

    def __init__(self, api_client: ApiClient) -> None:
        if isinstance(api_client, type) or not hasattr(api_client, "call"):
            name = type(self).__name__
            kind = type(api_client).__name__
            raise ApiTypeError(
                f"{name}: expected a client, got {kind}; use {name}(ApiClient(configuration))"
            )
        self.api_client = api_client

    def _call(
        self,
        operation: Operation,
        options: Mapping[str, object],
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        files: Mapping[str, Any] | None = None,
        form: Mapping[str, Any] | None = None,
    ) -> Any:
        for name in options:
            if name not in OPTIONS:
                raise self._unknown_option(operation, name)
        next_mode = _result_mode.get()
        mode = next_mode.pop() if next_mode else None
        client_call = getattr(self.api_client, mode or "call")
        response = client_call(
            operation, options, path=path, query=query, body=body, files=files, form=form
        )
        return response.data if mode is None else response

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


def _parameters(method: Any) -> tuple[str, ...]:
    method = getattr(method, "__wrapped__", method)
    code = getattr(method, "__code__", None)
    return code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount] if code else ()
