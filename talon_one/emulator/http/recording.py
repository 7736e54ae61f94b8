"""The requests that an emulator got, and assertions about them that say what came instead.

emulator.requests.assert_sent(
    "updateCustomerSessionV2", times=1, body={"customerSession": {"state": "closed"}}
)
"""

from __future__ import annotations

import reprlib
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, overload

from ..state.background_free import discard
from ..support.exact_json import Json, read_json

KEPT = 1000
"""How many requests an emulator remembers, the latest."""

_short = reprlib.Repr()
_short.maxstring = _short.maxother = 200
_short.maxdict = _short.maxlist = 8
_short.maxlevel = 5


@dataclass(frozen=True)
class RecordedRequest:
    """A request and what was answered.

    Attributes:
        operation: the operation's id; `""` if the path or the method is unknown.
        path: as it was sent, percent-encoded, without the query.
        query: the query parameters; of one given twice, the last.
        headers: with lower-case names.
        content: the body as it was sent.
        at: the emulator's time.
        status: the status answered; 0 if the connection was reset instead.
        answer: the body answered.
    """

    operation: str
    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    at: datetime
    status: int
    answer: bytes = field(repr=False)

    @property
    def body(self) -> Json:
        """The body's JSON, numbers with a fraction as Decimal; `None` if there is none."""
        try:
            return read_json(self.content)
        except ValueError:
            return None

    @property
    def answered(self) -> Json:
        """The JSON answered; `None` if there was none."""
        try:
            return read_json(self.answer)
        except ValueError:
            return None

    def __str__(self) -> str:
        return f"{self.method} {self.path} -> {self.status} ({self.operation or 'no operation'})"


class Requests(Sequence[RecordedRequest]):
    """Recorded requests, the oldest first; the latest 1000."""

    def __init__(self, requests: Iterable[RecordedRequest] = ()) -> None:
        self._requests: deque[RecordedRequest] = deque(requests, KEPT)

    @overload
    def __getitem__(self, index: int) -> RecordedRequest: ...

    @overload
    def __getitem__(self, index: slice) -> Requests: ...

    def __getitem__(self, index: int | slice) -> RecordedRequest | Requests:
        if isinstance(index, slice):
            return Requests(list(self._requests)[index])
        return self._requests[index]

    def __len__(self) -> int:
        return len(self._requests)

    def __iter__(self) -> Iterator[RecordedRequest]:
        return iter(tuple(self._requests))

    def __repr__(self) -> str:
        return "\n".join(map(str, self)) or "no requests"

    def add(self, request: RecordedRequest) -> None:
        """Records a request."""
        self._requests.append(request)

    def clear(self) -> None:
        """Forgets all requests."""
        forgotten, self._requests = self._requests, deque(maxlen=KEPT)
        discard(forgotten)

    def of(self, operation: str) -> Requests:
        """The requests for one operation, named by its id."""
        return Requests(each for each in self if each.operation == operation)

    def assert_sent(
        self,
        operation: str,
        *,
        times: int | None = None,
        path: str | None = None,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        body: Json = None,
    ) -> Requests:
        """Asserts that requests like this one were sent, and gives them.

        What is given of `query`, `headers` (in any case) and `body` has to be there; there may be
        more, at every level of the body's objects. Lists are equal in length. Numbers are compared
        as numbers.

        Args:
            times: how many there have to be; at least one by default.

        Raises:
            AssertionError: it tells what was sent instead, and where that differs.
        """
        wanted = {
            "path": path,
            "query": query,
            "headers": None if headers is None else {k.lower(): v for k, v in headers.items()},
            "body": body,
        }
        sent = self.of(operation)
        differences = [_difference(request, wanted) for request in sent]
        found = Requests(
            request
            for request, difference in zip(sent, differences, strict=True)
            if difference is None
        )
        if len(found) == times or (times is None and len(found)):
            return found
        asked = {name: value for name, value in wanted.items() if value is not None}
        raise AssertionError(
            "\n".join(
                (
                    f"expected {'some' if times is None else times} {operation}"
                    + "".join(f", {name} {_short.repr(value)}" for name, value in asked.items())
                    + f"; {len(found)} of these {len(self)} requests match:",
                    *(f"  {line}" for line in self._told(operation, differences)),
                )
            )
        )

    def assert_not_sent(self, operation: str, **like: Any) -> None:
        """Asserts that no such request was sent; takes what `assert_sent` takes.

        Raises:
            AssertionError: one was; it tells what was sent.
        """
        self.assert_sent(operation, times=0, **like)

    def _told(self, operation: str, differences: Sequence[str | None]) -> Iterator[str]:
        remaining = iter(differences)
        for request in self:
            difference = next(remaining) if request.operation == operation else None
            yield f"{request}{f': {difference}' if difference else ''}"
        if not self:
            yield "(none)"


def _difference(request: RecordedRequest, wanted: Mapping[str, Json]) -> str | None:
    for name, value in wanted.items():
        if value is not None:
            difference = _unlike(getattr(request, name), value, name)
            if difference is not None:
                return difference
    return None


def _unlike(sent: Json, wanted: Json, place: str) -> str | None:
    """Where and how what was sent is not what is wanted."""
    if isinstance(wanted, Mapping) and isinstance(sent, Mapping):
        for name, value in wanted.items():
            if name not in sent:
                return f"{place}.{name} is missing"
            found = _unlike(sent[name], value, f"{place}.{name}")
            if found is not None:
                return found
        return None
    if isinstance(wanted, (list, tuple)) and isinstance(sent, (list, tuple)):
        if len(sent) != len(wanted):
            return f"{place} has {len(sent)} entries, not {len(wanted)}"
        for index, (one, other) in enumerate(zip(sent, wanted, strict=True)):
            found = _unlike(one, other, f"{place}[{index}]")
            if found is not None:
                return found
        return None
    if isinstance(wanted, float):
        wanted = Decimal(repr(wanted))
    if sent == wanted and isinstance(sent, bool) == isinstance(wanted, bool):
        return None
    return f"{place} is {_short.repr(sent)}, not {_short.repr(wanted)}"
