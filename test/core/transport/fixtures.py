"""Clients for the tests of the transport: retry policies, operations of every kind."""

from __future__ import annotations

from typing import Any

from talon_one.core.calls.client import ApiClient
from talon_one.core.calls.response import ApiResponse
from talon_one.core.errors import ApiTimeoutError
from talon_one.core.settings.call import Call
from talon_one.core.settings.configuration import Configuration
from talon_one.core.settings.operation import Operation
from talon_one.core.settings.retries import RetryPolicy
from talon_one.core.support.clock import Clock

from ...clocks import HandClock
from .faces import open_face

KEY = "d3adb33f" * 5


class LongestPauses(RetryPolicy):
    """The default policy with the longest pauses that chance can give.

    With a clock it counts a timeout on it as what was configured: sockets wait by the system's.
    """

    def __init__(self, more: int = 2, clock: HandClock | None = None, **settings: Any) -> None:
        super().__init__(more, random=lambda: 1.0, **settings)
        self._clock = clock

    def delay(self, call: Call) -> float | None:
        if self._clock is not None and isinstance(call.error, ApiTimeoutError):
            self._clock.now += call.error.seconds or 0
        return super().delay(call)


def operation(method: str = "GET", **marks: Any) -> Operation:
    """An operation of the Integration API, unless ``keys`` says otherwise."""
    marks = {"returns": "Any", "keys": ("api_key_v1",), **marks}
    return Operation(f"{method.lower()}Thing", method, "/v1/things", **marks)


GET = operation("GET")
SET = operation("PUT", repeatable=True)
PUT = operation("PUT")
POST = operation("POST")
DELETE = operation("DELETE")


def open_client(
    url: str, clock: Clock | None = None, *, retries: Any = None, **settings: Any
) -> ApiClient:
    """A client whose pauses are the longest that chance can give, unless told otherwise."""
    settings = {"trust_env": False, "management_key": KEY, **settings}
    configuration = Configuration(
        url, KEY, retries=LongestPauses() if retries is None else retries, **settings
    )
    made: ApiClient = open_face(configuration, clock=HandClock() if clock is None else clock)
    return made


def call(client: ApiClient, operation: Operation = GET, **options: Any) -> ApiResponse[Any]:
    """Call an operation, with a body where it takes one."""
    body = {"price": 1} if operation.method in ("PUT", "POST") else None
    return client.call(operation, options, body=body)
