"""A checked request to an operation, and what is answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..wire import Json


@dataclass(frozen=True)
class Call:
    """A request that the description allows.

    Attributes:
        path: the values of the path's variables, decoded, in order.
        query: the query parameters, converted.
        body: the JSON body; `None` without one.
    """

    path: tuple[str, ...]
    query: Mapping[str, Any]
    body: Json


@dataclass(frozen=True)
class Answer:
    """A success."""

    body: Json
    status: int = 200
