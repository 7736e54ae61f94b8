"""PEP 702's ``deprecated``, without importing anything at run time.

Python has it from 3.13 on; ``typing_extensions`` would be one more dependency.
"""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Mark a function as deprecated; calling it warns with ``message``."""

        def mark(function):
            from functools import wraps

            @wraps(function)
            def warning(*args, **keywords):
                from .warn import warn_caller

                warn_caller(message, DeprecationWarning)  # also when the call comes through raw()
                return function(*args, **keywords)

            warning.__deprecated__ = message
            return warning

        return mark
