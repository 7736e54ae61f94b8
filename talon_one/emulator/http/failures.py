"""Scripted failures: what `Emulator.fail_next` does to the requests to come."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..support.description import load_description
from ..support.exact_json import Json

MALFORMED_BODY = b'<!DOCTYPE html><title>Bad gateway</title><p>{"effects": [oops'
"""What a broken proxy might send with 200 and ``application/json``."""


@dataclass(frozen=True)
class Failure:
    """What goes wrong with one request. Several things may go wrong at once.

    Attributes:
        status: The status of the response, instead of the operation's.
        body: The JSON body with that status; by default an error of the API's shape.
        headers: Headers added to the response.
        latency: Seconds to wait before the request is processed.
        reset: Reset the connection (RST) instead of responding.
        byte_delay: Seconds between the bytes of the response's body, which are sent one by one.
        malformed_body: Bytes sent as the response's body.
        truncate: Close the connection after so many bytes of the response's body.
        after_processing: Process the request and lose its response. Otherwise a request without a
            proper response has no effect.
        operation: The id of the only operation that fails; empty for any request.
    """

    status: int | None = None
    body: Json = None
    headers: Mapping[str, str] = field(default_factory=dict)
    latency: float = 0
    reset: bool = False
    byte_delay: float = 0
    malformed_body: bytes = b""
    truncate: int | None = None
    after_processing: bool = False
    operation: str = ""

    def __post_init__(self) -> None:
        if self.status is not None and not 400 <= self.status <= 599:
            raise ValueError(f"status must be from 400 to 599, got {self.status}")
        if self.latency < 0 or self.byte_delay < 0:
            raise ValueError("latency and byte_delay are seconds and cannot be negative")
        if self.truncate is not None and self.truncate < 0:
            raise ValueError(f"truncate is a number of bytes, got {self.truncate}")
        delayed = self.latency or self.byte_delay or self.truncate is not None
        if not (self.replaces_response or delayed or self.headers):
            raise ValueError(
                "say how to fail: status, latency, reset, byte_delay, malformed_body, truncate or "
                "headers"
            )
        if self.operation:
            load_description().check_operation(self.operation)

    @property
    def replaces_response(self) -> bool:
        """Whether the client gets something else than the operation's response."""
        return self.status is not None or self.reset or bool(self.malformed_body)


@dataclass
class _Scripted:
    failure: Failure
    remaining: int | None


class Failures:
    """The failures to come, in the order in which they were added."""

    def __init__(self) -> None:
        self._queue: deque[_Scripted] = deque()
        self._lock = threading.Lock()

    def add(self, failure: Failure, times: int | None) -> None:
        """Let the next ``times`` requests fail; ``None``: all until `clear`.

        Raises:
            ValueError: ``times`` is less than 1.
        """
        if times is not None and times < 1:
            raise ValueError(f"times must be at least 1 or None, got {times}")
        with self._lock:
            self._queue.append(_Scripted(failure, times))

    def take(self, operation: str) -> Failure | None:
        """Return the failure of a request and count it down.

        Args:
            operation: The operation id; empty for an unknown path.
        """
        if not self._queue:
            return None
        with self._lock:
            for scripted in self._queue:
                if scripted.failure.operation in ("", operation):
                    if scripted.remaining is not None:
                        scripted.remaining -= 1
                        if scripted.remaining == 0:
                            self._queue.remove(scripted)
                    return scripted.failure
        return None

    @property
    def pending(self) -> list[tuple[Failure, int | None]]:
        """The failures to come, with how many requests each of them is for."""
        with self._lock:
            return [(scripted.failure, scripted.remaining) for scripted in self._queue]

    def clear(self) -> None:
        """Forget all failures to come."""
        with self._lock:
            self._queue.clear()
