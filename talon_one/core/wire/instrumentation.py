"""Find out whether something watches the requests of urllib3 or http.client.

Tracing (OpenTelemetry, Datadog, Sentry and others) and recorders such as vcrpy replace functions or classes of
these two packages, sooner or later. Then requests have to pass all of them; else they go the direct way.
"""

from __future__ import annotations

from http import client
from types import FunctionType
from typing import Any

from urllib3 import connection, connectionpool

_WATCHED: tuple[tuple[Any, str], ...] = (
    (connectionpool.HTTPConnectionPool, "urlopen"),
    (connectionpool.HTTPConnectionPool, "ConnectionCls"),
    (connectionpool.HTTPSConnectionPool, "ConnectionCls"),
    (connection.HTTPConnection, "request"),
    (client.HTTPConnection, "putrequest"),
    (client.HTTPConnection, "getresponse"),
)
_known_own: list[Any] = []


def is_instrumented() -> bool:
    """Return whether a part of urllib3 or http.client that sends or receives is not its own."""
    global _known_own
    parts = [getattr(owner, name) for owner, name in _WATCHED]
    if parts == _known_own:
        return False
    if all(_is_own(part, owner) for part, (owner, _) in zip(parts, _WATCHED, strict=True)):
        _known_own = parts
        return False
    return True


def _is_own(part: Any, owner: type) -> bool:
    if isinstance(part, type):
        return part.__module__ == connection.__name__
    # A wrapper may show the names of what it wraps.
    is_function = type(part) is FunctionType and not hasattr(part, "__wrapped__")
    return is_function and part.__module__ == owner.__module__
