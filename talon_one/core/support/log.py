"""The one logger of the SDK. It is silent until the application configures it."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from logging import Logger


def logger() -> Logger:
    """The logger ``talon_one``."""
    import logging  # only once there is something to say

    found = logging.getLogger("talon_one")
    if not found.handlers:
        found.addHandler(logging.NullHandler())
    return found
