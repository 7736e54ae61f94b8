# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class CollectionItem(Model):
    """One value of a collection."""

    item: str = required("item")
    """The value as it came in the column `item` of the imported file."""
