# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any


class PlaceholderDetails(Model):
    """A placeholder of a templated campaign with the value it was given."""

    name: str = required("name")
    """Name of the placeholder, as the rules of the template use it."""

    type: str = required("type")
    """Type of the value that was filled in."""

    value: list[Any] = required("value")
    """Value that was filled in, always as an array, even if it is a single one."""
