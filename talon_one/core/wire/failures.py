"""Translate errors of urllib3, http.client and the system into ours.

The attempt's state (how far it came, which limit bounded it) decides, not the class of urllib3's error, which
differs between releases. The original error is chained as ``__cause__``, without tracebacks: their frames
hold the request's headers.
"""

from __future__ import annotations

import signal
import ssl
from http.client import HTTPException, IncompleteRead
from threading import current_thread, main_thread

from ..errors import ApiConnectionError, ApiTimeoutError, OpenApiException

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from types import CodeType
    from typing import Any

    from .attempt import Attempt


class MalformedResponse(HTTPException):
    """Response that is not HTTP; the message quotes nothing of it."""


# http.client raises the last two for chunk sizes that are not numbers, or too large.
FAILURES = (HTTPException, OSError, ValueError, OverflowError)


_TIMED_OUT = {
    "waiting for a connection": "no connection was free",
    "connecting": "no connection",
    "sending the request": "the request was not sent completely",
    "waiting for the response": "no response",
    "reading the response": "incomplete response",
}


def translate_error(problem: Exception, attempt: Attempt) -> ApiConnectionError:
    """Return our error for one that was raised while a request was in progress."""
    root = _root_cause(problem)
    _drop_tracebacks(problem)
    sent = attempt.sent
    # A timeout with an errno is the network's own, not one of our limits.
    if isinstance(root, TimeoutError) and root.errno is None:
        seconds = attempt.limits.configured(attempt.limit)
        return ApiTimeoutError(
            f"{_TIMED_OUT[attempt.phase]} within {seconds:g} s ({attempt.limit})",
            sent=sent,
            phase=attempt.phase,
            limit=attempt.limit,
            seconds=seconds,
        )
    if attempt.phase not in ("waiting for a connection", "connecting"):
        return ApiConnectionError(
            f"connection lost while {attempt.phase}: {_describe(root)}",
            sent=sent,
            phase=attempt.phase,
        )
    what = "no connection"
    if attempt.connecting_to_proxy:
        what = "no connection through the proxy"
    elif isinstance(root, ssl.SSLError):
        what = "no secure connection"
    error = ApiConnectionError(f"{what}: {_describe(root)}", sent=sent, phase=attempt.phase)
    error.permanent = isinstance(root, ssl.SSLCertVerificationError)
    return error


def client_is_closed() -> OpenApiException:
    """Return the error of a call after the client was closed."""
    return OpenApiException("the client is closed; create a new one")


def _root_cause(problem: BaseException) -> BaseException:
    """Return the innermost error: urllib3 wraps the system's in ``args``, or as cause or context."""
    seen: set[int] = set()
    while id(problem) not in seen:
        seen.add(id(problem))
        problem = _wrapped(problem) or problem
    return problem


def _wrapped(problem: BaseException) -> BaseException | None:
    inner = [arg for arg in problem.args if isinstance(arg, BaseException)]
    if inner:
        return inner[-1]
    return problem.__cause__ or (None if problem.__suppress_context__ else problem.__context__)


def _drop_tracebacks(problem: BaseException) -> None:
    waiting, seen = [problem], set()
    while waiting:
        error = waiting.pop()
        if id(error) in seen:
            continue
        seen.add(id(error))
        error.__traceback__ = None
        linked = (error.__cause__, error.__context__, *error.args)
        waiting += [other for other in linked if isinstance(other, BaseException)]


def _describe(root: BaseException) -> str:
    # urllib3's messages contain reprs of objects with memory addresses; the system's do not.
    if isinstance(root, OSError):
        return str(root.strerror or root) or type(root).__name__
    # Messages of other errors may quote the response.
    known = isinstance(root, (IncompleteRead, MalformedResponse))
    return str(root) if known else f"the response is not valid HTTP ({type(root).__name__})"


def find_interrupt(error: BaseException) -> BaseException | None:
    """Return the exception that a signal handler raised, among an error and those it was made from.

    A handler may raise ``TimeoutError`` or ``OSError`` itself. That is no failure of the request: it must reach
    the caller as it is, neither translated nor retried.
    """
    if current_thread() is not main_thread():  # handlers run in the main thread only
        return None
    handlers = {
        code for number in signal.valid_signals() if (code := _code_of(signal.getsignal(number)))
    }
    if not handlers:
        return None
    interrupt: BaseException | None = None
    waiting, seen = [error], set[int]()
    while waiting:
        found = waiting.pop()
        if id(found) in seen:
            continue
        seen.add(id(found))
        traceback = found.__traceback__
        while traceback is not None:
            if traceback.tb_frame.f_code in handlers:
                interrupt = found  # urllib3 gives its own error the traceback of the inner one
            traceback = traceback.tb_next
        linked = (found.__cause__, found.__context__, *found.args)
        waiting += [other for other in linked if isinstance(other, BaseException)]
    return interrupt


def _code_of(handler: Any) -> CodeType | None:
    handler = getattr(handler, "func", handler)  # functools.partial
    handler = getattr(handler, "__func__", handler)
    if not hasattr(handler, "__code__"):
        handler = vars(type(handler)).get("__call__")
    code: CodeType | None = getattr(handler, "__code__", None)
    return code
