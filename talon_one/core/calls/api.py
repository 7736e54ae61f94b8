"""The base of the API classes, and ways to see more of an answer than its data."""

from __future__ import annotations

from contextvars import ContextVar

from ..errors import ApiAttributeError, ApiTypeError
from ..settings.options import OPTIONS
from ..support.suggest import did_you_mean
from .response import ApiResponse
from .url import Comma

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, ParamSpec, TypeVar

    from .client import ApiClient
    from .operation import Operation

    P = ParamSpec("P")
    T = TypeVar("T")

# Which method of the client the next call goes through; None: only the data is wanted.
_way: ContextVar[str | None] = ContextVar("talon_one_way", default=None)

_VENDORS_ENDINGS = {"_with_http_info": "call", "_without_preload_content": "send"}


def raw(call: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> ApiResponse[T]:
    """Call a method of an API class and get status, headers and raw body along with the data.

    ``raw(api.get_customer_session, "session-1").headers``

    Raises:
        ApiTypeError: ``call`` is no method of an API class.

    Besides, what the method raises.
    """
    answer = _through("call", call, *args, **kwargs)
    if not isinstance(answer, ApiResponse):
        raise ApiTypeError("raw() takes a method of an API class and its arguments")
    return answer


def comma(values: Sequence[Any] | None) -> Comma | None:
    """Values of a query parameter that are sent as one, with commas between them."""
    return None if values is None else Comma(values)


def _through(way: str, call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    token = _way.set(way)
    try:
        return call(*args, **kwargs)
    finally:
        _way.reset(token)


class Api:
    """One method for each operation; generated subclasses hold them."""

    def __init__(self, api_client: ApiClient) -> None:
        if isinstance(api_client, type) or not hasattr(api_client, "call"):
            name = type(self).__name__
            raise ApiTypeError(f"{name} is made with a client: {name}(ApiClient(configuration))")
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
        way = _way.get()
        # What the call itself may call, to get a key for example, goes the usual way.
        token = _way.set(None)
        try:
            client_call = self.api_client.send if way == "send" else self.api_client.call
            answer = client_call(
                operation, options, path=path, query=query, body=body, files=files, form=form
            )
        finally:
            _way.reset(token)
        return answer.data if way is None else answer

    def _unknown_option(self, operation: Operation, name: str) -> ApiTypeError:
        # A misspelt parameter lands among the options.
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
            for ending, way in _VENDORS_ENDINGS.items():
                base = name.removesuffix(ending)
                if base != name and base[:1] != "_" and hasattr(type(self), base):
                    from functools import partial

                    return partial(_through, way, getattr(self, base))
            if name[:1] == "_":
                raise ApiAttributeError(name)
            known = [method for method in dir(type(self)) if method[:1] != "_"]
            hint = did_you_mean(name, known)
            raise ApiAttributeError(f"{type(self).__name__} has no method {name!r}{hint}")


def _parameters(method: Any) -> tuple[str, ...]:
    method = getattr(method, "__wrapped__", method)
    code = getattr(method, "__code__", None)
    return code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount] if code else ()
