# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any, Literal


class CatalogActionFilter(Model):
    """A condition on catalog items for `PATCH_MANY` and `REMOVE_MANY`. Several conditions all
    have to hold.
    """

    attr: str = required("attr")
    """Name of the attribute to compare."""

    op: Literal["EQ", "LT", "LE", "GT", "GE", "IN"] | str = required("op")
    """How to compare.
    - `EQ`: equal
    - `LT`, `LE`: less, less or equal
    - `GT`, `GE`: greater, greater or equal
    - `IN`: one of several

    The four in the middle are for numbers only."""

    value: Any = required("value")
    """What to compare with. For `IN` it is one text with the values separated by commas."""
