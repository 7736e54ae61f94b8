# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Any

    from ..core.models.fields import OptionalDecimal
    from . import CatalogActionFilter


class PatchManyItemsCatalogAction(Model):
    """Payload of a catalog action of type `PATCH_MANY`: changes all items that match. Without
    filters it changes every item of the catalog.
    """

    price: OptionalDecimal = optional("price")
    """New price of one unit for all matching items, in major units of the Application's
    currency; if omitted, their prices stay."""

    filters: list[CatalogActionFilter] | None = optional("filters")
    """Conditions that an item must meet, all of them; none means every item of the catalog."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Attributes to set on all matching items, by API name."""
