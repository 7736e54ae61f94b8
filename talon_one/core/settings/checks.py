"""What the settings of a client may be. Each check gives the setting back as it is kept."""

from __future__ import annotations

import math
import os

from ..errors import ApiTypeError, ApiValueError
from .keys import Keys, check_prefixes

TYPE_CHECKING: bool = False
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
        return _seconds("timeout", timeout[0]), _seconds("timeout", timeout[1])
    return _seconds("timeout", timeout)


def check_deadline(deadline: float | None) -> float | None:
    """The deadline itself, if it is one.

    Raises:
        ApiTypeError, ApiValueError: it is none.
    """
    return _seconds("deadline", deadline)


def check_retries(retries: Any) -> Any:
    """A policy of repeating; a number is how many attempts may follow the first.

    Raises:
        ApiTypeError, ApiValueError: it is neither.
    """
    if retries is None or (hasattr(retries, "delay") and not isinstance(retries, type)):
        return retries
    from ..calls.retries import RetryPolicy

    more: Any = retries
    return RetryPolicy(more)


def _seconds(name: str, value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ApiTypeError(f"{name}: expected seconds, got {type(value).__name__}")
    if not (0 < value <= _LONGEST or value == math.inf):
        raise ApiValueError(
            f"{name}: expected more than 0 and at most {_LONGEST} seconds; math.inf is none"
        )
    return float(value)


def _keepalive_expiry(value: Any) -> float:
    seconds = _seconds("keepalive_expiry", value)
    if seconds is None:
        raise ApiTypeError("keepalive_expiry: expected seconds, got NoneType")
    return seconds


def _host(host: Any) -> str | None:
    return None if host is None else _url("host", host).rstrip("/")


def check_proxy(proxy: str) -> str:
    """The URL of a proxy itself, if it is one.

    Raises:
        ApiTypeError, ApiValueError: it is none. The message does not show it.
    """
    return _url("proxy", proxy, userinfo=True)


def _proxy(proxy: Any) -> str | None:
    return None if proxy is None else check_proxy(proxy)


def _url(name: str, url: Any, userinfo: bool = False) -> str:
    if not isinstance(url, str):
        raise ApiTypeError(f"{name}: expected str, got {type(url).__name__}")
    problem = _url_problem(url, userinfo)
    if problem:
        # Not the address itself: it may hold a password.
        example = "http://proxy.example:8080" if userinfo else "https://mycompany.talon.one"
        raise ApiValueError(f"{name}: {problem}; expected an address like {example}")
    return url


def _url_problem(url: str, userinfo: bool) -> str | None:
    from urllib.parse import urlsplit

    if not url.isascii() or not url.isprintable() or " " in url:
        return "a character that no address may have"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:  # whose text may hold a part of a password
        return "its host or its port makes no sense"
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


def _flag(name: str) -> Callable[[Any], bool]:
    def check(value: Any) -> bool:
        if not isinstance(value, bool):
            raise ApiTypeError(f"{name}: expected a bool, got {type(value).__name__}")
        return value

    return check


def _max_connections(size: Any) -> int:
    return _count("max_connections", size)


def _max_body_size(size: Any) -> float:
    return math.inf if size == math.inf else _count("max_body_size", size)


def _count(name: str, value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ApiTypeError(f"{name}: expected an int, got {type(value).__name__}")
    if value < 1:
        raise ApiValueError(f"{name}: expected at least 1, got {value}")
    return value


def _ssl_context(context: Any) -> Any:
    if context is not None and not hasattr(context, "wrap_socket"):
        raise ApiTypeError(f"ssl_context: expected an SSLContext, got {type(context).__name__}")
    return context


def _key_password(password: Any) -> str | bytes | None:
    if password is not None and not isinstance(password, (str, bytes)):
        raise ApiTypeError(f"key_password: expected str or bytes, got {type(password).__name__}")
    return password


def _hooks(hooks: Any) -> tuple[Any, ...]:
    if hooks is None:
        return ()
    told: tuple[Any, ...] = tuple(hooks) if isinstance(hooks, (list, tuple)) else (hooks,)
    for hook in told:
        if isinstance(hook, type) or not hasattr(hook, "on_request"):
            raise ApiTypeError(f"hooks: expected objects of a subclass of Hooks, got {hook!r}")
    return told


def _circuit_breaker(breaker: Any) -> Any:
    if breaker is not None and (isinstance(breaker, type) or not hasattr(breaker, "reset_timeout")):
        raise ApiTypeError(f"circuit_breaker: expected a CircuitBreaker, got {breaker!r}")
    return breaker


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
    "deadline": check_deadline,
    "retries": check_retries,
    "verify_ssl": _flag("verify_ssl"),
    "ssl_ca_cert": _path("ssl_ca_cert"),
    "cert_file": _path("cert_file"),
    "key_file": _path("key_file"),
    "key_password": _key_password,
    "ssl_context": _ssl_context,
    "proxy": _proxy,
    "trust_env": _flag("trust_env"),
    "max_connections": _max_connections,
    "keepalive_expiry": _keepalive_expiry,
    "max_body_size": _max_body_size,
    "hooks": _hooks,
    "circuit_breaker": _circuit_breaker,
    "user_agent": _user_agent,
    "pickle_secrets": _flag("pickle_secrets"),
}


def without_secrets(settings: dict[str, Any]) -> dict[str, Any]:
    """Settings without what must not be in a pickle: keys that are texts, and passwords."""
    keys: Keys = settings["_keys"]
    proxy: str | None = settings["proxy"]
    if proxy is not None and "@" in proxy:
        scheme, _, rest = proxy.partition("://")
        proxy = f"{scheme}://{rest.rpartition('@')[2]}"
    return {
        **settings,
        "_keys": Keys({name: key for name, key in keys.items() if callable(key)}),
        "proxy": proxy,
        "key_password": None,
    }
