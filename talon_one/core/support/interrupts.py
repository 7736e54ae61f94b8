"""Exceptions of signal handlers, which may be raised between any two instructions.

A handler may raise ``TimeoutError``, ``OSError`` or ``ValueError`` itself. That is no failure of the code that it
meets: it must reach the caller as it is, neither translated nor retried.
"""

from __future__ import annotations

import signal
import sys
from threading import current_thread, main_thread

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from types import CodeType
    from typing import Any


def raise_interrupt() -> None:
    """Raise what a signal handler raised, if the exception that is being handled comes from it."""
    if (interrupt := find_interrupt(sys.exc_info()[1])) is not None:
        try:
            raise interrupt from None
        finally:
            del (
                interrupt
            )  # or the exception would keep its frames, and they it, until the next collection


def find_interrupt(error: BaseException | None) -> BaseException | None:
    """Return the exception that a signal handler raised, among an error and those it was made from."""
    # Handlers run in the main thread only, and below the function that handles the error.
    if error is None or _is_plain(error) or current_thread() is not main_thread():
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
        waiting += _linked(found)
    return interrupt


def _is_plain(error: BaseException) -> bool:
    traceback = error.__traceback__
    return (traceback is None or traceback.tb_next is None) and not _linked(error)


def _linked(error: BaseException) -> list[BaseException]:
    linked = (error.__cause__, error.__context__, *error.args)
    return [other for other in linked if isinstance(other, BaseException)]


def _code_of(handler: Any) -> CodeType | None:
    handler = getattr(handler, "func", handler)  # functools.partial
    handler = getattr(handler, "__func__", handler)
    if not hasattr(handler, "__code__"):
        handler = vars(type(handler)).get("__call__")
    code: CodeType | None = getattr(handler, "__code__", None)
    return code
