"""JSON null, said on purpose.

In this package ``None`` means "not given": it is not sent. ``NULL`` is sent as ``null``, for the few
members whose null has a meaning of its own to the API.
"""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any


class _Null:
    """The type of :data:`NULL`; it has this one value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NULL"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "NULL"  # copies and pickles are the one NULL again


# Any, so that it may stand wherever a member's own type is expected.
NULL: Any = _Null()
"""Assign it to send JSON ``null``; the member then reads ``None``."""
