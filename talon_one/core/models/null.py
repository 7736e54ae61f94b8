"""``NULL``: send JSON ``null``.

``None`` means "not given" in this package, and is not sent. A few members of the API give ``null`` a
meaning of its own; assign ``NULL`` to those.
"""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any


class _Null:
    """The type of :data:`NULL`, its only instance."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NULL"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "NULL"  # copies and pickles give the same instance


# Any, so that it can be assigned to a field of every type.
NULL: Any = _Null()
"""Assign it to send JSON ``null``; the field then reads ``None``."""
