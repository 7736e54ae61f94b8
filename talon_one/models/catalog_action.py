# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any, Literal


class CatalogAction(Model):
    """One step of a catalog sync. All steps of a request have to be of one type."""

    type: (
        Literal["ADD", "PATCH", "PATCH_MANY", "REMOVE", "REMOVE_MANY", "ADD_PRICE_ADJUSTMENT"] | str
    ) = required("type")
    """What to do.
    - `ADD`: add an item
    - `PATCH`: change an item
    - `PATCH_MANY`: change all items that match a filter
    - `REMOVE`: remove an item
    - `REMOVE_MANY`: remove all items that match a filter
    - `ADD_PRICE_ADJUSTMENT`: set prices for price types of an item

    Without filters, the two for many concern every item."""

    payload: dict[str, Any] = required("payload")
    """Details of the step, in the form of the schema for its type, such as
    `AddItemCatalogAction` for `ADD`."""
