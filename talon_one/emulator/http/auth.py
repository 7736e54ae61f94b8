"""Who may call: the header `Authorization`, as an operation takes it.

| header | operations |
|---|---|
| `ApiKey-v1 <key of an Application>` | Integration |
| `ApiKey-v1 <test key of an Application>` | three of them, always as dry runs |
| `ManagementKey-v1 <key>`, or `Bearer <key>` as for a signed-in user | Management |
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable

from ..state.account import Application
from ..support.errors import ApiError
from .description import Operation

INTEGRATION = "api_key_v1"
_MANAGEMENT_PREFIXES = ("ManagementKey-v1 ", "Bearer ")
_INTEGRATION_PREFIX = "ApiKey-v1 "

TESTABLE = frozenset(("updateCustomerSessionV2", "updateCustomerProfileV2", "trackEventV2"))
"""What a test key may call."""


def check_key(
    operation: Operation,
    authorization: str,
    applications: Iterable[Application],
    management_key: str,
) -> tuple[Application | None, bool]:
    """Who calls: the Application whose key it is (`None`: a Management key), and whether it is that
    Application's test key.

    Raises:
        ApiError: 401, no key, a malformed one, or the wrong one.
    """
    if not operation.keys:
        return None, False
    if not authorization:
        raise ApiError(401, "The header Authorization is missing")
    if INTEGRATION in operation.keys:
        sent = _after(authorization, (_INTEGRATION_PREFIX,))
        for application in applications:
            if _same(sent, application.api_key):
                return application, False
            test_key = application.definition.test_key
            if test_key and _same(sent, test_key):
                if operation.id not in TESTABLE:
                    raise ApiError(401, f"A test key may not call {operation.id}")
                return application, True
        raise ApiError(401, "This API key is not known here")
    if not _same(_after(authorization, _MANAGEMENT_PREFIXES), management_key):
        raise ApiError(401, "This Management key is not known here")
    return None, False


def _after(authorization: str, prefixes: tuple[str, ...]) -> str:
    for prefix in prefixes:
        if authorization.startswith(prefix):
            return authorization[len(prefix) :]
    wanted = " or ".join(f'"{prefix}<key>"' for prefix in prefixes)
    raise ApiError(401, f"The header Authorization must read {wanted}")


def _same(sent: str, key: str) -> bool:
    return hmac.compare_digest(sent.encode(), key.encode())
