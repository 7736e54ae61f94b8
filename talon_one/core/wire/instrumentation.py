"""Find out whether something watches the requests of urllib3 or http.client.

Tracing (OpenTelemetry, Datadog, Sentry and others) and recorders such as vcrpy replace functions or classes of
these two packages. Then requests have to go through all of them; else they go the short way, ``direct``.
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


def is_instrumented() -> bool:
    """Return whether something replaces a part of urllib3 or http.client that sends or receives."""
    return _parts() != _OWN


def _parts() -> tuple[Any, ...]:
    return tuple([getattr(owner, name) for owner, name in _WATCHED])


def _is_own(part: Any, owner: type) -> bool:
    if isinstance(part, type):
        return part.__module__ in ("urllib3.connection", owner.__module__)
    # A wrapper may show the name and the code of what it wraps.
    return (
        type(part) is FunctionType
        and part.__module__ == owner.__module__
        and not hasattr(part, "__wrapped__")
    )


_OWN = tuple(
    part if _is_own(part, owner) else None
    for part, (owner, _) in zip(_parts(), _WATCHED, strict=True)
)
"""What they are by themselves; ``None`` for what was replaced before this module was loaded."""
