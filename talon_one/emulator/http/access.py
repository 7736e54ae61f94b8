"""Protection against web pages that a browser on this machine has open.

The emulator listens on loopback only, but any page can send requests there, and DNS rebinding lets a
page read the responses: its own host name then resolves to 127.0.0.1. So the headers ``Host`` and
``Origin`` must name loopback, or a host that the caller allows.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urlsplit

from starlette.datastructures import Headers

from ..support.errors import ApiError
from ..support.loopback import is_loopback


class AccessControl:
    """Checks where requests are sent to and which pages send them."""

    def __init__(self, allowed_hosts: Iterable[str] = ()) -> None:
        self._allowed = frozenset(host.lower() for host in allowed_hosts)
        # Clients send the same host with every request.
        self._is_allowed = lru_cache(maxsize=64)(self._find_allowed)

    def check(self, headers: Headers) -> None:
        """Check a request's headers.

        Raises:
            ApiError: 403: ``Host`` or ``Origin`` is neither loopback nor allowed.
        """
        host, origin = headers.get("host"), headers.get("origin")
        if host is not None and not self._is_allowed(f"//{host}"):
            raise _make_error("Host", host)
        if origin is not None and not self._is_allowed(origin):
            raise _make_error("Origin", origin)

    def _find_allowed(self, url: str) -> bool:
        try:
            name = urlsplit(url).hostname or ""
        except ValueError:
            return False
        return name in self._allowed or is_loopback(name)


def _make_error(header: str, value: str) -> ApiError:
    return ApiError(
        403,
        f"{header} {value[:100]!r} is not a loopback name; allow it with "
        "Emulator(allowed_hosts=[...]) or --allow-host",
    )
