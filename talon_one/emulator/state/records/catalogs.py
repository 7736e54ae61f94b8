"""Catalogs of cart items, and the history of prices."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from ...support.exact_json import Json


@dataclass(frozen=True)
class Catalog:
    """A catalog; its items are kept sibling it, by catalog and SKU.

    Attributes:
        version: Raised by every sync.
    """

    id: int
    created: datetime
    modified: datetime
    name: str
    description: str = ""
    version: int = 1


@dataclass(frozen=True)
class PriceAdjustment:
    """The price of a price type in a window of time; a price ``None`` ends the price type."""

    price_type: str
    reference_id: str
    price: Decimal | None
    effective_from: datetime | None = None
    effective_until: datetime | None = None
    context_id: str = ""


@dataclass(frozen=True)
class CatalogItem:
    """An item of a catalog.

    Attributes:
        price: ``None`` without a price.
        version: The catalog's version at its last change.
        adjustments: By price type and reference.
    """

    id: int
    catalog_id: int
    created: datetime
    sku: str
    price: Decimal | None = None
    product: str | None = None
    attributes: dict[str, Json] = field(default_factory=dict)
    version: int = 1
    adjustments: dict[str, PriceAdjustment] = field(default_factory=dict)


@dataclass(frozen=True)
class ObservedPrice:
    """A price of an item since a time.

    Attributes:
        context_id: The context of the price adjustment; empty for the item's base price.
    """

    id: int
    observed: datetime
    sku: str
    price: Decimal
    context_id: str = ""
