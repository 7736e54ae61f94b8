"""``Idempotency-Key``: the response to a request is stored for 24 hours and replayed.

Stored are successful responses of operations that honour the header, except dry runs. A key counts
for one method and path. Whether it may come with another body is a setting.
"""

from __future__ import annotations

from datetime import timedelta

from ..state.account import Application
from ..state.store import StoredResponse
from ..support.errors import ApiError

HEADER = "idempotency-key"
LIFETIME = timedelta(hours=24)
MAX_LENGTH = 255
MAX_RESPONSES = 10_000
"""How many responses an Application stores: the latest ones, even if the clock stands still."""


def find_response(
    application: Application, key: tuple[str, ...], request: bytes
) -> StoredResponse | None:
    """Return the response stored under a key (header, method, path), and drop those that are too old.

    Raises:
        ApiError: 400: the header is too long, or came with another body and the settings forbid it.
    """
    if len(key[0]) > MAX_LENGTH:
        raise ApiError(400, f"Idempotency-Key has more than {MAX_LENGTH} characters")
    responses = application.store.responses
    horizon = application.clock() - LIFETIME
    while responses and responses[oldest := next(iter(responses))].at <= horizon:
        del responses[oldest]
    response = responses.get(key)
    reuse = application.settings.reused_idempotency_key
    if response is not None and response.request != request and reuse == "reject":
        raise ApiError(400, "This Idempotency-Key was used with another request body")
    return response


def store_response(
    application: Application, key: tuple[str, ...], request: bytes, status: int, body: bytes
) -> None:
    """Store a response under a key."""
    response = StoredResponse(application.clock(), request, status, body)
    responses = application.store.responses
    responses[key] = response
    if len(responses) > MAX_RESPONSES:
        del responses[next(iter(responses))]
