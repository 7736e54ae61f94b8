"""The logger of the SDK. It is silent until the application configures logging."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from logging import Logger


def logger() -> Logger:
    """Return the logger ``talon_one``."""
    import logging  # slow to import, so only when there is something to log

    found = logging.getLogger("talon_one")
    if not found.handlers:
        found.addHandler(logging.NullHandler())
    return found
