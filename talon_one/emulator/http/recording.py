"""The requests that an emulator received, and assertions that name the differences.

emulator.requests.assert_sent(
    "updateCustomerSessionV2", times=1, body={"customerSession": {"state": "closed"}}
)
"""

from __future__ import annotations

import reprlib
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, overload

from ..state.background_free import free_later
from ..support.description import load_description
from ..support.exact_json import Json, read_json

MAX_RECORDED = 1000
"""How many requests an emulator remembers: the latest ones."""

MAX_RECORDED_BYTES = 64 * 1024 * 1024
"""How many bytes the bodies of those requests and of their responses may have together."""

_short = reprlib.Repr()
_short.maxstring = _short.maxother = 200
_short.maxdict = _short.maxlist = 8
_short.maxlevel = 5


@dataclass(frozen=True)
class RecordedRequest:
    """A request and its response.

    Attributes:
        number: Counts the emulator's requests, from 1.
        operation: The operation id; ``""`` if path or method are unknown.
        path: The path as it was sent, percent-encoded, without the query.
        query: The query parameters; the last value of one given repeatedly.
        headers: By lower-case name.
        content: The body as it was sent.
        at: The emulator's time.
        status: The status of the response; 0 if the connection was reset instead.
        response_content: The body of the response.
        seconds: How long it took to read and process the request, with the latency asked for.
    """

    number: int
    operation: str
    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    at: datetime
    status: int
    response_content: bytes = field(repr=False)
    seconds: float

    @property
    def body(self) -> Json:
        """The body as JSON, numbers with a fraction as ``Decimal``; ``None`` if it is not JSON."""
        return _parse(self.content)

    @property
    def response_body(self) -> Json:
        """The body of the response as JSON; ``None`` if it is not JSON."""
        return _parse(self.response_content)

    @property
    def size(self) -> int:
        """The bytes of both bodies."""
        return len(self.content) + len(self.response_content)

    def __str__(self) -> str:
        return f"{self.method} {self.path} -> {self.status} ({self.operation or 'no operation'})"


def _parse(content: bytes) -> Json:
    try:
        return read_json(content)
    except ValueError:
        return None


class Requests(Sequence[RecordedRequest]):
    """Recorded requests, the oldest first."""

    def __init__(self, requests: Iterable[RecordedRequest] = ()) -> None:
        self._requests = deque(requests)
        self._size = sum(request.size for request in self._requests)
        self._lock = threading.Lock()

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
        """Record a request, and forget the oldest ones that exceed the limits."""
        with self._lock:
            self._requests.append(request)
            self._size += request.size
            while len(self._requests) > MAX_RECORDED or (
                self._size > MAX_RECORDED_BYTES and len(self._requests) > 1
            ):
                self._size -= self._requests.popleft().size

    def clear(self) -> None:
        """Forget all requests."""
        with self._lock:
            forgotten, self._requests, self._size = self._requests, deque(), 0
        free_later(forgotten)

    def for_operation(self, operation: str) -> Requests:
        """Return the requests for one operation.

        Args:
            operation: The operation id.

        Raises:
            ValueError: There is no such operation.
        """
        load_description().check_operation(operation)
        return Requests(request for request in self if request.operation == operation)

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
        """Assert that such requests were sent, and return them.

        The members given of ``query``, ``headers`` (in any case) and ``body`` must be there. There
        may be more, on every level of the body's objects. Lists must have the same length. Numbers
        are compared as numbers.

        Args:
            operation: The operation id.
            times: How many there must be; by default at least one.
            path: The path, percent-encoded, without the query.
            query: Query parameters.
            headers: Headers.
            body: JSON.

        Raises:
            AssertionError: It lists what was sent instead, and where that differs.
            ValueError: There is no such operation.
        """
        expected = {
            "path": path,
            "query": query,
            "headers": None if headers is None else {k.lower(): v for k, v in headers.items()},
            "body": body,
        }
        sent = self.for_operation(operation)
        differences = [_find_difference(request, expected) for request in sent]
        matching = Requests(
            request
            for request, difference in zip(sent, differences, strict=True)
            if difference is None
        )
        if len(matching) == times or (times is None and len(matching)):
            return matching
        given = {name: value for name, value in expected.items() if value is not None}
        raise AssertionError(
            "\n".join(
                (
                    f"expected {'some' if times is None else times} {operation}"
                    + "".join(f", {name} {_short.repr(value)}" for name, value in given.items())
                    + f"; {len(matching)} of these {len(self)} requests match:",
                    *(f"  {line}" for line in self._describe(operation, differences)),
                )
            )
        )

    def assert_not_sent(self, operation: str, **like: Any) -> None:
        """Assert that no such request was sent; takes the arguments of `assert_sent`.

        Raises:
            AssertionError: It lists what was sent.
            ValueError: There is no such operation.
        """
        self.assert_sent(operation, times=0, **like)

    def _describe(self, operation: str, differences: Sequence[str | None]) -> Iterator[str]:
        remaining = iter(differences)
        for request in self:
            difference = next(remaining) if request.operation == operation else None
            yield f"{request}{f': {difference}' if difference else ''}"
        if not self:
            yield "(none)"


def _find_difference(request: RecordedRequest, expected: Mapping[str, Json]) -> str | None:
    for name, value in expected.items():
        if value is not None:
            difference = _compare(getattr(request, name), value, name)
            if difference is not None:
                return difference
    return None


def _compare(sent: Json, expected: Json, place: str) -> str | None:
    """Describe where and how ``sent`` lacks what is expected; ``None`` if it does not."""
    if isinstance(expected, Mapping) and isinstance(sent, Mapping):
        for name, value in expected.items():
            if name not in sent:
                return f"{place}.{name} is missing"
            difference = _compare(sent[name], value, f"{place}.{name}")
            if difference is not None:
                return difference
        return None
    if isinstance(expected, (list, tuple)) and isinstance(sent, (list, tuple)):
        if len(sent) != len(expected):
            return f"{place} has {len(sent)} entries, not {len(expected)}"
        for index, (sent_entry, entry) in enumerate(zip(sent, expected, strict=True)):
            difference = _compare(sent_entry, entry, f"{place}[{index}]")
            if difference is not None:
                return difference
        return None
    if isinstance(expected, float):
        expected = Decimal(repr(expected))
    if sent == expected and isinstance(sent, bool) == isinstance(expected, bool):
        return None
    return f"{place} is {_short.repr(sent)}, not {_short.repr(expected)}"
