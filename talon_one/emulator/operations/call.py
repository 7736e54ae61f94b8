"""A checked request to an operation, and what is answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..state.account import Application
from ..support.exact_json import Json


@dataclass(frozen=True)
class Call:
    """A request that the description allows.

    Attributes:
        path: the values of the path's variables, decoded and converted, in order.
        query: the query parameters, converted; those not sent have the description's default.
        body: the JSON body, or the text of an uploaded file; `None` without one.
    """

    path: tuple[Any, ...]
    query: Mapping[str, Any]
    body: Json


@dataclass(frozen=True)
class Answer:
    """A success.

    Attributes:
        body: JSON, unless `media_type` says something else; `None`: there is none.
    """

    body: Json = None
    status: int = 200
    media_type: str = "application/json"


NO_CONTENT = Answer(status=204)

Handler = Callable[[Application, Call], Answer]
"""An operation."""
