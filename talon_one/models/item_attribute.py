# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any


class ItemAttribute(Model):
    """One attribute value of a catalog item."""

    attributeid: int = required("attributeid")
    """Internal id of the attribute; mind the lower-case name."""

    name: str = required("name")
    """API name of the attribute."""

    value: Any = required("value")
    """Value of the attribute for the item; its type is the one the attribute was defined with."""
