"""`Idempotency-Key`: the answer to a request is kept for 24 hours and given again.

Kept are answers to operations that honour the header, if they are successes and no dry runs. A key
counts for one method and path; whether it may come with another body is a setting.
"""

from __future__ import annotations

from datetime import timedelta

from ..state.account import Application
from ..state.store import StoredAnswer
from ..support.errors import ApiError

HEADER = "idempotency-key"
LIFETIME = timedelta(hours=24)
MAX_LENGTH = 255


def stored_answer(
    application: Application, key: tuple[str, ...], request: bytes
) -> StoredAnswer | None:
    """The answer kept under a key (header, method, path); forgets those that are too old.

    Raises:
        ApiError: 400, the header is too long, or came with another body and the settings forbid it.
    """
    if len(key[0]) > MAX_LENGTH:
        raise ApiError(400, f"Idempotency-Key has more than {MAX_LENGTH} characters")
    answers = application.store.answers
    horizon = application.clock() - LIFETIME
    while answers and answers[oldest := next(iter(answers))].at <= horizon:
        del answers[oldest]
    answer = answers.get(key)
    reuse = application.settings.reused_idempotency_key
    if answer is not None and answer.request != request and reuse == "refuse":
        raise ApiError(400, "This Idempotency-Key was used with another request body")
    return answer


def keep_answer(
    application: Application, key: tuple[str, ...], request: bytes, status: int, body: bytes
) -> None:
    """Keeps an answer under a key."""
    answer = StoredAnswer(application.clock(), request, status, body)
    application.store.answers[key] = answer
