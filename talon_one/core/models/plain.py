"""Values of other libraries that stand for a plain one: members of enums and NumPy's scalars."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any


def plain(value: Any) -> Any:
    """Return the plain value that another one stands for, otherwise the value itself.

    A NumPy number that is not a ``float`` of Python counts as the number that it prints, like a float.
    """
    if isinstance(value, Enum):
        return value.value
    if type(value).__module__ == "numpy" and getattr(value, "shape", None) == ():
        return Decimal(str(value)) if value.dtype.kind == "f" else value.item()
    return value
