# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class RemoveItemCatalogAction(Model):
    """Payload of a catalog action of type `REMOVE`: deletes one item from the catalog."""

    sku: str = required("sku")
    """Stock keeping unit of the item to delete."""
