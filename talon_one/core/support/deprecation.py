"""``deprecated`` of PEP 702.

Python has it since 3.13; ``typing_extensions`` would be another dependency.
"""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Mark a function as deprecated: calling it warns with ``message``."""

        def mark(function):
            from functools import wraps

            @wraps(function)
            def warning(*args, **keywords):
                from .warn import warn_caller

                warn_caller(message, DeprecationWarning)  # the caller of raw(), too
                return function(*args, **keywords)

            warning.__deprecated__ = message
            return warning

        return mark
