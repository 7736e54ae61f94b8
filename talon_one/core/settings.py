"""What the settings of a client may be. Each check gives the setting back as it is kept."""

from __future__ import annotations

import math
import os

from .errors import ApiTypeError, ApiValueError
from .keys import Keys, check_prefixes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Path = str | os.PathLike[str]
    # Seconds, for connecting and for reading alike or one each; ``None``: the default.
    Timeout = float | tuple[float | None, float | None] | None

_LONGEST = 2**31 // 1000
"""Seconds that a socket can wait: it counts milliseconds in 32 bits."""


def check_timeout(timeout: Timeout) -> Timeout:
    """The timeout itself, if it is one.

    Raises:
        ApiTypeError, ApiValueError: it is none.
    """
    if isinstance(timeout, (tuple, list)):
        if len(timeout) != 2:
            raise ApiValueError("timeout: expected one number or (connect, read)")
        return _seconds(timeout[0]), _seconds(timeout[1])
    return _seconds(timeout)


def _seconds(value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ApiTypeError(f"timeout: expected seconds, got {type(value).__name__}")
    if not (0 < value <= _LONGEST or value == math.inf):
        raise ApiValueError(
            f"timeout: expected more than 0 and at most {_LONGEST} seconds; math.inf is no timeout"
        )
    return float(value)


def _host(host: Any) -> str | None:
    return None if host is None else _url("host", host).rstrip("/")


def _proxy(proxy: Any) -> str | None:
    return None if proxy is None else _url("proxy", proxy, userinfo=True)


def _url(name: str, url: Any, userinfo: bool = False) -> str:
    if not isinstance(url, str):
        raise ApiTypeError(f"{name}: expected str, got {type(url).__name__}")
    problem = _url_problem(url, userinfo)
    if problem:
        # Not the address itself: it may hold a password.
        raise ApiValueError(
            f"{name}: {problem}; expected an address like https://mycompany.talon.one"
        )
    return url


def _url_problem(url: str, userinfo: bool) -> str | None:
    from urllib.parse import urlsplit

    if not url.isascii() or not url.isprintable() or " " in url:
        return "a character that no address may have"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as problem:
        return str(problem)
    if parts.scheme not in ("http", "https"):
        return "it does not begin with http:// or https://"
    if not parts.hostname or port == 0:
        return "no host in it"
    if "?" in url or "#" in url:
        return "a query or fragment in it"
    if "@" in parts.netloc and not userinfo:
        return "a user name in it"
    return None


def _path(name: str) -> Callable[[Any], Path | None]:
    def check(path: Any) -> Path | None:
        if path is not None and not isinstance(path, (str, os.PathLike)):
            raise ApiTypeError(f"{name}: expected a path, got {type(path).__name__}")
        return path

    return check


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ApiTypeError(f"verify_ssl: expected a bool, got {type(value).__name__}")
    return value


def _pool_size(size: Any) -> int:
    if not isinstance(size, int) or isinstance(size, bool):
        raise ApiTypeError(f"pool_size: expected an int, got {type(size).__name__}")
    if size < 1:
        raise ApiValueError(f"pool_size: expected at least 1, got {size}")
    return size


def _user_agent(name: Any) -> str | None:
    if name is None:
        return None
    if not isinstance(name, str):
        raise ApiTypeError(f"user_agent: expected str, got {type(name).__name__}")
    if not name.isascii() or not name.isprintable():
        raise ApiValueError("user_agent: a character that no header may have")
    return name


CHECKS: dict[str, Any] = {
    "host": _host,
    "_keys": Keys,
    "api_key_prefix": check_prefixes,
    "timeout": check_timeout,
    "verify_ssl": _flag,
    "ssl_ca_cert": _path("ssl_ca_cert"),
    "cert_file": _path("cert_file"),
    "key_file": _path("key_file"),
    "proxy": _proxy,
    "pool_size": _pool_size,
    "user_agent": _user_agent,
}
