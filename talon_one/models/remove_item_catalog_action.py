# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class RemoveItemCatalogAction(Model):
    """Payload of a catalog action of type `REMOVE`: deletes one item from the catalog."""

    sku: str = required("sku")
    """Stock keeping unit of the item to delete."""
