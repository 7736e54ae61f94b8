"""Options that every API method accepts besides its own parameters."""

from __future__ import annotations

from typing import TypedDict

from ..errors import ApiTypeError, ApiValueError
from .checks import check_retries, check_seconds, check_timeout

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .checks import Timeout
    from .retries import RetryPolicy


class CallOptions(TypedDict, total=False):
    """Keywords of every API method. ``None`` means "not given"."""

    timeout: Timeout
    """Seconds for connecting and for each wait for bytes: one number, or ``(connect, read)``; ``math.inf``
    means no timeout."""
    deadline: float | None
    """Seconds for the whole call, including all attempts and delays; ``math.inf`` means no deadline."""
    retries: RetryPolicy | int | None
    """Number of retries after the first attempt, or a policy; ``0`` means none."""
    headers: Mapping[str, str] | None
    """Additional headers; they replace headers of the same name that the SDK would send."""
    idempotency_key: str | None
    """``Idempotency-Key`` header: the server processes requests with the same key only once."""
    _request_timeout: Timeout
    """``timeout`` under the name of the vendor's SDK."""
    _headers: Mapping[str, str] | None
    """``headers`` under the name of the vendor's SDK."""


OPTIONS = frozenset(CallOptions.__annotations__)
_VENDOR_NAMES = {"_request_timeout": "timeout", "_headers": "headers"}
_CHECKS: dict[str, Any] = {
    "timeout": check_timeout,
    "deadline": check_seconds,
    "retries": check_retries,
}


def read_options(options: Mapping[str, object]) -> dict[str, Any]:
    """Check options, rename the vendor's, and drop those that are ``None``.

    Raises:
        ApiTypeError, ApiValueError: An option does not exist, is given under both of its names, or its value
            cannot be used.
    """
    read: dict[str, Any] = {}
    for given, value in options.items():
        if given not in OPTIONS:
            from ..support.suggest import did_you_mean

            raise ApiTypeError(f"no option {given!r}{did_you_mean(given, OPTIONS)}")
        if value is None:
            continue
        name = _VENDOR_NAMES.get(given, given)
        if name in read:
            raise ApiValueError(f"{name!r} is given under both of its names; pass one of them")
        read[name] = _CHECKS[name](name, value) if name in _CHECKS else value
    return read
