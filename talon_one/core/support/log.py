"""The logger of the SDK, ``talon_one``: silent unless the application or ``TALON_ONE_LOG`` enables it."""

from __future__ import annotations

import os

from .warn import warn_caller

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from logging import Logger

VARIABLE = "TALON_ONE_LOG"
_LEVELS = ("debug", "info", "warning")


def logger() -> Logger:
    """Return the logger ``talon_one``."""
    import logging  # slow to import, so only when there is something to log

    found = logging.getLogger("talon_one")
    level = os.environ.get(VARIABLE, "").strip().lower()
    if level in _LEVELS:
        _enable(found, level)
    elif level:
        expected = ", ".join(_LEVELS)
        warn_caller(f"{VARIABLE}: expected one of {expected}, got {level!r}", RuntimeWarning)
    if not found.handlers:
        found.addHandler(logging.NullHandler())
    return found


def _enable(found: Logger, level: str) -> None:
    """Log to stderr, unless the application has configured logging."""
    from logging import Formatter, StreamHandler

    found.setLevel(level.upper())
    if not found.hasHandlers():
        handler = StreamHandler()
        handler.setFormatter(Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        found.addHandler(handler)
