# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class CollectionItem(Model):
    """One value of a collection."""

    item: str = required("item")
    """The value as it came in the column `item` of the imported file."""
