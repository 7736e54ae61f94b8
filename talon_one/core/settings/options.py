"""What one call may be given besides its arguments."""

from __future__ import annotations

from typing import TypedDict

from ..errors import ApiTypeError, ApiValueError
from ..support.suggest import did_you_mean
from .checks import check_deadline, check_retries, check_timeout

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..calls.retries import RetryPolicy
    from .checks import Timeout


class CallOptions(TypedDict, total=False):
    """Keywords of every method of the API. ``None`` is the same as leaving one out."""

    timeout: Timeout
    """Seconds, for connecting and for reading alike, or ``(connect, read)``; ``math.inf``: none."""
    deadline: float | None
    """Seconds for the whole call, with all attempts and pauses; ``math.inf``: none."""
    retries: RetryPolicy | int | None
    """How many attempts may follow the first, or a policy; ``0``: none."""
    headers: Mapping[str, str] | None
    """Further headers; they win over those that the SDK would send."""
    idempotency_key: str | None
    """The header ``Idempotency-Key``: the server does once what comes twice with the same key."""
    _request_timeout: Timeout
    """``timeout``, as the vendor's SDK calls it."""
    _headers: Mapping[str, str] | None
    """``headers``, as the vendor's SDK calls them."""


_VENDORS_NAMES = {"_request_timeout": "timeout", "_headers": "headers"}
_CHECKS: dict[str, Any] = {
    "timeout": check_timeout,
    "deadline": check_deadline,
    "retries": check_retries,
}
OPTIONS = frozenset(CallOptions.__annotations__)


def read_options(options: Mapping[str, object]) -> dict[str, Any]:
    """The options by our names, without those that are ``None``.

    Raises:
        ApiTypeError: an option that does not exist.
        ApiTypeError, ApiValueError: a value that cannot be used, or one option under both its names.
    """
    read: dict[str, Any] = {}
    for given, value in options.items():
        if given not in OPTIONS:
            raise ApiTypeError(f"no option {given!r}{did_you_mean(given, OPTIONS)}")
        if value is None:
            continue
        name = _VENDORS_NAMES.get(given, given)
        if name in read:
            raise ApiValueError(f"{name!r} is given under both of its names")
        read[name] = _CHECKS[name](value) if name in _CHECKS else value
    return read
