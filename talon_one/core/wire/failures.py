"""What went wrong on the way, as an error of ours.

What the attempt knows (how far it came, which limit it kept to) decides, not the class of urllib3's
error, which differs from release to release. Whatever was raised below is chained as ``__cause__``,
without its tracebacks: their frames hold the request's headers, and so the key.
"""

from __future__ import annotations

import ssl

from urllib3 import exceptions

from ..errors import ApiConnectionError, ApiTimeoutError, OpenApiException

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..calls.attempt import Attempt

_WAITED = {
    "waiting for a connection": "no connection was free",
    "connecting": "no connection",
    "sending the request": "the request did not get through",
    "waiting for the answer": "no answer",
    "reading the answer": "only a part of the answer came",
}


def failure(problem: Exception, attempt: Attempt) -> OpenApiException:
    """Our error for whatever was raised while a request was under way."""
    root = _root(problem)
    _drop_tracebacks(problem)
    if isinstance(problem, exceptions.ClosedPoolError):
        return OpenApiException("the client is closed")
    sent = attempt.sent
    # With an errno it is the network's own timeout.
    ours = isinstance(root, TimeoutError) and root.errno is None
    if ours:
        seconds = attempt.limits.configured(attempt.limit)
        return ApiTimeoutError(
            f"{_WAITED[attempt.phase]} within {seconds:g} s ({attempt.limit})",
            sent=sent,
            phase=attempt.phase,
            limit=attempt.limit,
            seconds=seconds,
        )
    if attempt.phase not in ("waiting for a connection", "connecting"):
        return ApiConnectionError(f"connection lost: {_reason(root)}", sent=sent)
    what = "no connection"
    if attempt.to_proxy:
        what = "no connection through the proxy"
    elif isinstance(root, ssl.SSLError):
        what = "no secure connection"
    return ApiConnectionError(f"{what}: {_reason(root)}", sent=sent)


def _root(problem: BaseException) -> BaseException:
    """The error at the bottom: urllib3 wraps the system's in ``args`` or as cause or context."""
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
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        one.__traceback__ = None
        linked = (one.__cause__, one.__context__, *one.args)
        waiting += [other for other in linked if isinstance(other, BaseException)]


def _reason(root: BaseException) -> str:
    # urllib3's own messages hold objects with their addresses in memory; the system's do not.
    text = str(root.strerror or root) if isinstance(root, OSError) else str(root)
    return text or type(root).__name__
