"""Who may call: `Authorization: ApiKey-v1 <key>` for operations that take an Integration key.

Operations that take only a Management key are not emulated, so that there is no such key to check.
"""

from __future__ import annotations

import hmac

from .description import Operation
from .errors import ApiError

INTEGRATION_KEY = "api_key_v1"
PREFIX = "ApiKey-v1 "


def check_key(operation: Operation, authorization: str, api_key: str) -> None:
    """Checks the header `Authorization` of a request.

    Raises:
        ApiError: 401, no key, a malformed one, or the wrong one.
    """
    if INTEGRATION_KEY not in operation.keys:
        return
    if not authorization:
        raise ApiError(401, "The header Authorization is missing")
    if not authorization.startswith(PREFIX):
        raise ApiError(401, 'The header Authorization must read "ApiKey-v1 <key>"')
    sent = authorization[len(PREFIX) :]
    if not hmac.compare_digest(sent.encode(), api_key.encode()):
        raise ApiError(401, "This API key is not known here")
