# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class FuncArgDef(Model):
    """An argument of a function or template."""

    type: Literal["string", "boolean", "number", "time", "(list string)", "(list number)"] | str = (
        required("type")
    )
    """Kind of value that is wanted.
    - `string`: text
    - `boolean`: true or false
    - `number`: a number
    - `time`: a point in time
    - `(list string)`: several texts
    - `(list number)`: several numbers"""

    description: str | None = optional("description")
    """Text that the rule editor shows with the argument."""
