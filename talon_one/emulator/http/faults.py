"""Scripted failures: what `Emulator.fail_next` has in store for the requests to come."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..support.exact_json import Json

GARBAGE = b'<!DOCTYPE html><title>Bad gateway</title><p>{"effects": [oops'
"""What a broken proxy might say: 200, `application/json`, and not JSON."""


@dataclass(frozen=True)
class Failure:
    """What goes wrong with one request. Several may go wrong at once.

    Attributes:
        status: answered instead of what the operation would answer.
        body: the JSON body with that status; by default an error of the API's shape.
        headers: headers added to the answer.
        latency: seconds that pass before the request is looked at.
        reset: the connection is reset (RST) instead of an answer.
        drip: seconds between the bytes of the answer's body, which come one by one.
        garbage: these bytes are the answer's body.
        handled: the request is served all the same and its answer lost; otherwise a request that
            gets no proper answer has no effect either.
        operation: the id of the only operation that fails; empty for any request.
    """

    status: int | None = None
    body: Json = None
    headers: Mapping[str, str] = field(default_factory=dict)
    latency: float = 0
    reset: bool = False
    drip: float = 0
    garbage: bytes = b""
    handled: bool = False
    operation: str = ""

    def __post_init__(self) -> None:
        if self.status is not None and not 400 <= self.status <= 599:
            raise ValueError(f"status must be from 400 to 599, got {self.status}")
        if self.latency < 0 or self.drip < 0:
            raise ValueError("latency and drip are seconds, not negative")
        if not (self.spoils or self.latency or self.drip or self.headers):
            raise ValueError("say how to fail: status, latency, reset, drip, garbage or headers")

    @property
    def spoils(self) -> bool:
        """Whether the proper answer is not given."""
        return self.status is not None or self.reset or bool(self.garbage)


@dataclass
class _Scripted:
    failure: Failure
    left: int | None


class Failures:
    """The failures to come, in the order in which they were asked for."""

    def __init__(self) -> None:
        self._queue: deque[_Scripted] = deque()
        self._lock = threading.Lock()

    def add(self, failure: Failure, times: int | None) -> None:
        """Lets the next `times` requests fail; `None`: all until `clear`."""
        if times is not None and times < 1:
            raise ValueError(f"times must be at least 1 or None, got {times}")
        with self._lock:
            self._queue.append(_Scripted(failure, times))

    def take(self, operation: str) -> Failure | None:
        """The failure of a request, which is counted; `operation` is empty at an unknown path."""
        if not self._queue:
            return None
        with self._lock:
            for scripted in self._queue:
                if scripted.failure.operation in ("", operation):
                    if scripted.left is not None:
                        scripted.left -= 1
                        if scripted.left == 0:
                            self._queue.remove(scripted)
                    return scripted.failure
        return None

    def clear(self) -> None:
        """Forgets all failures to come."""
        with self._lock:
            self._queue.clear()
