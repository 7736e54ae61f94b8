# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any


class GenerateItemFilterDescription(Model):
    """Asks for a generated description of a cart item filter."""

    item_filter: list[Any] = required("itemFilter")
    """Expressions of the filter, in the rule language Talang."""
