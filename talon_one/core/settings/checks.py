"""Checks of settings: each takes a setting's name and a value, and returns the value to store."""

from __future__ import annotations

import math
import os

from ..errors import ApiTypeError, ApiValueError
from .hooks import Hooks
from .retries import RetryPolicy

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ssl import SSLContext
    from typing import Any

    from .breaker import CircuitBreaker
    from .pace import Pace

    Path = str | os.PathLike[str]
    # Seconds, for connecting and reading alike, or one number for each; ``None``: the default.
    Timeout = float | tuple[float | None, float | None] | None

_EVENTS = ("on_request", "on_retry", "on_response", "on_error")
_CO_COROUTINE = 0x80  # inspect.CO_COROUTINE, without its import
_MAX_SECONDS = 2**31 // 1000
"""Longest time that a socket can wait: it counts milliseconds in 32 bits."""


def check_seconds(name: str, value: Any) -> float | None:
    """Accept a time of more than 0 seconds, ``math.inf`` or ``None``."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ApiTypeError(f"{name}: expected seconds as a number, got {type(value).__name__}")
    if not (0 < value <= _MAX_SECONDS or value == math.inf):
        raise ApiValueError(
            f"{name}: expected more than 0 and at most {_MAX_SECONDS} seconds; "
            "math.inf means no limit"
        )
    return float(value)


def check_required_seconds(name: str, value: Any) -> float:
    """Accept a time of more than 0 seconds, or ``math.inf``."""
    seconds = check_seconds(name, value)
    if seconds is None:
        raise ApiTypeError(f"{name}: expected seconds as a number, got None")
    return seconds


def check_timeout(name: str, value: Any) -> Timeout:
    """Accept a time, or a pair ``(connect, read)``."""
    if isinstance(value, (tuple, list)):
        if len(value) != 2:
            raise ApiValueError(
                f"{name}: expected one number or (connect, read), got {len(value)} numbers"
            )
        return check_seconds(name, value[0]), check_seconds(name, value[1])
    return check_seconds(name, value)


def check_retries(name: str, value: Any) -> Any:
    """Accept a policy, a number of retries or ``None``; a number becomes a ``RetryPolicy``."""
    if value is None or (hasattr(value, "delay") and not isinstance(value, type)):
        return value
    max_retries: Any = value
    return RetryPolicy(max_retries)


def check_host(name: str, value: Any) -> str | None:
    """Accept an ``http`` or ``https`` URL or ``None``; drop slashes at its end."""
    return None if value is None else _check_url(name, value).rstrip("/")


def check_proxy(name: str, value: Any) -> str | None:
    """Accept the URL of a proxy, which may contain user and password, or ``None``."""
    return None if value is None else _check_url(name, value, userinfo=True)


def _check_url(name: str, url: Any, userinfo: bool = False) -> str:
    if not isinstance(url, str):
        raise ApiTypeError(f"{name}: expected str, got {type(url).__name__}")
    problem = _find_url_problem(url, userinfo)
    if problem:
        # The message omits the URL, which may contain a password.
        example = "http://proxy.example:8080" if userinfo else "https://mycompany.talon.one"
        raise ApiValueError(f"{name}: {problem}; expected a URL like {example}")
    return url


def _find_url_problem(url: str, userinfo: bool) -> str | None:
    from urllib.parse import urlsplit

    if not url.isascii() or not url.isprintable() or " " in url:
        return "the URL contains a space, a control character or a non-ASCII character"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:  # its text may contain a part of a password
        return "the host or the port is invalid"
    if parts.scheme not in ("http", "https"):
        return "the URL does not begin with http:// or https://"
    if "\\" in url or "%" in parts.netloc.rpartition("@")[2]:
        return "the host contains a backslash or a percent sign"
    if not parts.hostname or port == 0:
        return "the URL has no host, or port 0"
    if "?" in url or "#" in url:
        return "the URL has a query or a fragment"
    if "@" in parts.netloc and not userinfo:
        return "the URL contains a user name"
    return None


def check_path(name: str, value: Any) -> Path | None:
    """Accept the path of a file or ``None``."""
    if value is not None and not isinstance(value, (str, os.PathLike)):
        raise ApiTypeError(
            f"{name}: expected a path as str or PathLike, got {type(value).__name__}"
        )
    return value


def check_flag(name: str, value: Any) -> bool:
    """Accept ``True`` or ``False``."""
    if not isinstance(value, bool):
        raise ApiTypeError(f"{name}: expected True or False, got {type(value).__name__}")
    return value


def check_count(name: str, value: Any) -> int:
    """Accept an integer of at least 1."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise ApiTypeError(f"{name}: expected an int, got {type(value).__name__}")
    if value < 1:
        raise ApiValueError(f"{name}: expected at least 1, got {value}")
    return value


def check_size(name: str, value: Any) -> float:
    """Accept an integer of at least 1, or ``math.inf``."""
    return math.inf if value == math.inf else check_count(name, value)


def check_ssl_context(name: str, value: Any) -> SSLContext | None:
    """Accept an ``ssl.SSLContext`` or ``None``."""
    if value is not None and not hasattr(value, "wrap_socket"):
        raise ApiTypeError(f"{name}: expected an ssl.SSLContext, got {type(value).__name__}")
    context: SSLContext | None = value
    return context


def check_password(name: str, value: Any) -> str | bytes | None:
    """Accept ``str``, ``bytes`` or ``None``."""
    if value is not None and not isinstance(value, (str, bytes)):
        raise ApiTypeError(f"{name}: expected str or bytes, got {type(value).__name__}")
    return value


def check_hooks(name: str, value: Any) -> tuple[Hooks, ...]:
    """Accept an instance of ``Hooks``, a list of them, or ``None``."""
    if value is None:
        return ()
    hooks: tuple[Any, ...] = tuple(value) if isinstance(value, (list, tuple)) else (value,)
    for hook in hooks:
        if isinstance(hook, type) or not hasattr(hook, "on_request"):
            raise ApiTypeError(f"{name}: expected instances of a subclass of Hooks, got {hook!r}")
        for event in _EVENTS:
            code = getattr(getattr(hook, event, None), "__code__", None)
            if code is not None and code.co_flags & _CO_COROUTINE:
                raise ApiTypeError(
                    f"{name}: {type(hook).__name__}.{event} is async, and no call would wait for it; "
                    "make it a plain function and start a task in it"
                )
    return hooks


def check_circuit_breaker(name: str, value: Any) -> CircuitBreaker | None:
    """Accept a ``CircuitBreaker`` or ``None``."""
    if value is not None and (isinstance(value, type) or not hasattr(value, "reset_timeout")):
        raise ApiTypeError(f"{name}: expected a CircuitBreaker, got {value!r}")
    breaker: CircuitBreaker | None = value
    return breaker


def check_pace(name: str, value: Any) -> Pace | None:
    """Accept a ``Pace``, a number of requests per second or ``None``."""
    if value is None:
        return None
    from .pace import Pace

    return value if isinstance(value, Pace) else Pace(value)


def check_user_agent(name: str, value: Any) -> str | None:
    """Accept printable ASCII text or ``None``."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise ApiTypeError(f"{name}: expected str, got {type(value).__name__}")
    if not value.isascii() or not value.isprintable():
        raise ApiValueError(f"{name}: expected printable ASCII characters, as in an HTTP header")
    return value
