# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class NewPicklist(Model):
    """A picklist to create: a fixed list of values from which an attribute or a parameter is
    filled.
    """

    type: Literal["string", "boolean", "number", "time"] | str = required("type")
    """Type of the values.
    - `string`: text
    - `boolean`: true or false
    - `number`: numbers
    - `time`: times as RFC 3339 text"""

    values: list[str] = required("values")
    """Values that may be chosen, at most 50, each written as a string whatever the type."""
