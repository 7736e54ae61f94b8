"""Operations register here, each where its function stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..state.account import Application
from ..support.exact_json import Json


@dataclass(frozen=True)
class Invocation:
    """A request that the description allows.

    Attributes:
        path: The path's parameters, decoded and converted, in order.
        query: The query parameters, converted; absent ones have the description's default.
        body: The JSON body, or the text of an uploaded file; ``None`` without a body.
        token: What the request is signed with, without its kind.
    """

    path: tuple[Any, ...]
    query: Mapping[str, Any]
    body: Json
    token: str = ""


@dataclass(frozen=True)
class Result:
    """A successful response.

    Attributes:
        body: JSON, or text of another ``media_type``; ``None`` for no body.
    """

    body: Json = None
    status: int = 200
    media_type: str = "application/json"


NO_CONTENT = Result(status=204)

Handler = Callable[[Application, Invocation], Result]
"""What an operation does. It runs with the account's lock held."""

_handlers: dict[str, Handler] = {}


def operation(*ids: str) -> Callable[[Handler], Handler]:
    """Register a function as the handler of the operations with these ids.

    Raises:
        ValueError: Another function handles one of them already.
    """

    def register(handler: Handler) -> Handler:
        for id in ids:
            if id in _handlers:
                raise ValueError(f"{id} is handled by {_handlers[id].__module__} already")
            _handlers[id] = handler
        return handler

    return register


def get_handlers() -> Mapping[str, Handler]:
    """Return the registered handlers by operation id."""
    return _handlers
