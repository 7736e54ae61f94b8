"""Authentication by the header ``Authorization``.

| header | operations |
|---|---|
| ``ApiKey-v1 <key of an Application>`` | Integration API |
| ``ApiKey-v1 <test key of an Application>`` | three of them, always as dry runs |
| ``ManagementKey-v1 <key>``, or ``Bearer <key>`` as for a signed-in user | Management API |
| the same with a limited key | the operations that the key is for |
| ``Bearer <token>`` of ``createSession`` | Management API |
"""

from __future__ import annotations

import hmac

from ..state.account import Account, Application
from ..support.description import Route
from ..support.errors import ApiError

INTEGRATION = "api_key_v1"
_INTEGRATION_PREFIX = "ApiKey-v1 "
_MANAGEMENT_PREFIXES = ("ManagementKey-v1 ", "Bearer ")

TESTABLE = frozenset(("updateCustomerSessionV2", "updateCustomerProfileV2", "trackEventV2"))
"""The operations that accept a test key."""


def check_key(
    route: Route,
    authorization: str,
    account: Account,
) -> tuple[Application | None, bool]:
    """Authenticate a request.

    Returns:
        The Application that the key belongs to (``None`` for a Management key), and whether it is
        that Application's test key.

    Raises:
        ApiError: 401: the key is missing, malformed or unknown. 401 or 403 (a setting): it is not
            allowed to use this operation.
    """
    if not route.key_kinds:
        return None, False
    if not authorization:
        raise ApiError(401, "The header Authorization is missing")
    if INTEGRATION in route.key_kinds:
        sent = _strip_prefix(authorization, (_INTEGRATION_PREFIX,))
        for application in account.applications:
            if _is_same(sent, application.api_key):
                return application, False
            test_key = application.definition.test_key
            if test_key and _is_same(sent, test_key):
                if route.id not in TESTABLE:
                    raise ApiError(401, f"{route.id} does not accept a test key")
                return application, True
        raise ApiError(401, "This API key is unknown")
    _check_management_key(route, _strip_prefix(authorization, _MANAGEMENT_PREFIXES), account)
    return None, False


def _check_management_key(route: Route, sent: str, account: Account) -> None:
    if _is_same(sent, account.management_key):
        return
    expiry = account.applications[0].store.tokens.get(sent)
    if expiry is not None and account.clock() < expiry:
        return
    for key, allowed in account.limited_keys.items():
        if _is_same(sent, key):
            if route.id in allowed:
                return
            status = 403 if account.settings.operation_not_allowed == "forbidden" else 401
            raise ApiError(status, f"This Management key is not allowed to use {route.id}")
    raise ApiError(401, "This Management key is unknown")


def _strip_prefix(authorization: str, prefixes: tuple[str, ...]) -> str:
    for prefix in prefixes:
        if authorization.startswith(prefix):
            return authorization[len(prefix) :]
    expected = " or ".join(f'"{prefix}<key>"' for prefix in prefixes)
    raise ApiError(401, f"The header Authorization must read {expected}")


def _is_same(sent: str, key: str) -> bool:
    return hmac.compare_digest(sent.encode(), key.encode())
