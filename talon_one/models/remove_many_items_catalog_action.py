# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import CatalogActionFilter


class RemoveManyItemsCatalogAction(Model):
    """Payload of a catalog action of type `REMOVE_MANY`: deletes all items that match. Without
    filters it empties the whole catalog.
    """

    filters: list[CatalogActionFilter] | None = optional("filters")
    """Conditions that an item must meet to be deleted, all of them; none means every item of the
    catalog."""
