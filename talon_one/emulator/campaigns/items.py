"""Which units of a cart a condition or an effect is about: filters and bundles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, Protocol, TypeVar

from ..support.exact_json import Json
from .checks import (
    DefinitionError,
    Number,
    check_choices,
    check_limit,
    check_mapping,
    check_members,
    check_number,
    check_text,
    check_texts,
)

__all__ = ["Bundle", "Items"]


class CartUnit(Protocol):
    """A unit of a cart."""

    @property
    def key(self) -> tuple[int, int]:
        """Position and sub-position."""
        ...

    @property
    def item(self) -> Mapping[str, Json]:
        """Its line, as in the API."""
        ...


Unit = TypeVar("Unit", bound=CartUnit)


def same(one: Json, other: Json) -> bool:
    """Return whether two JSON values are equal; unlike in Python, 1 does not equal true."""
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


@dataclass(frozen=True)
class Items:
    """A filter of cart items. The units that pass all of its parts remain; without any, all units.

    ``Items(sort="price_ascending", at_most_units=1)`` is the cheapest unit of the cart. Prices are
    those of single units before discounts.

    Attributes:
        skus: The item's ``sku`` is one of these.
        categories: The item's ``category`` is one of these.
        attributes: The item has these attributes with these values.
        min_price, max_price: Bounds of the price, both included.
        sort: The order in which units are taken. Units of the same price stay in the cart's order.
        at_most_units: The number of units to take, the first ones in that order; 0 means all.
    """

    skus: Sequence[str] = ()
    categories: Sequence[str] = ()
    attributes: Mapping[str, Json] = field(default_factory=dict)
    min_price: Number | None = None
    max_price: Number | None = None
    sort: Literal["cart", "price_ascending", "price_descending"] = "cart"
    at_most_units: int = 0

    def __post_init__(self) -> None:
        check_texts(self, "skus")
        check_texts(self, "categories")
        check_mapping(self, "attributes")
        check_number(self, "min_price", low=0)
        check_number(self, "max_price", low=0)
        check_choices(self)
        check_limit(self, "at_most_units")

    def attribute_names(self) -> Iterable[str]:
        """Return the names of the attributes that it looks at."""
        return self.attributes

    def select(self, units: Iterable[Unit]) -> list[Unit]:
        """Return the units that pass, in their order."""
        selected = self.sorted(units)
        return selected[: self.at_most_units] if self.at_most_units else selected

    def sorted(self, units: Iterable[Unit]) -> list[Unit]:
        """Return the units that pass, in their order, regardless of ``at_most_units``."""
        selected = [unit for unit in units if self._include(unit.item)]
        if self.sort != "cart":
            descending = self.sort == "price_descending"
            selected.sort(key=lambda unit: Decimal(unit.item["price"]), reverse=descending)
        return selected

    def _include(self, item: Mapping[str, Json]) -> bool:
        attributes = item.get("attributes", {})
        return (
            (not self.skus or item["sku"] in self.skus)
            and (not self.categories or item.get("category") in self.categories)
            and (self.min_price is None or item["price"] >= Decimal(self.min_price))
            and (self.max_price is None or item["price"] <= Decimal(self.max_price))
            and all(
                name in attributes and same(attributes[name], value)
                for name, value in self.attributes.items()
            )
        )


@dataclass(frozen=True)
class Bundle:
    """A set of cart items that belong together, as often as the cart has all of them.

    Each unit is in one instance of the bundle at most. Instances are put together one after another
    from the first units that are left, which is not always the largest possible number if the parts
    have units in common.

    Attributes:
        name: The name shown in effects.
        parts: What an instance has. Each part takes ``at_most_units`` units, or one if that is 0,
            in the order of its ``sort``.
    """

    name: str
    parts: Sequence[Items]

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_members(self, "parts", Items)
        if not self.parts:
            raise DefinitionError("parts", "is empty; a bundle needs at least one part")

    def attribute_names(self) -> Iterable[str]:
        """Return the names of the attributes that its parts look at."""
        return [name for part in self.parts for name in part.attribute_names()]

    def instances(self, units: Sequence[Unit]) -> list[list[Unit]]:
        """Return the units of each instance that a cart has."""
        candidates = [iter(part.sorted(units)) for part in self.parts]
        taken: set[tuple[int, int]] = set()
        instances: list[list[Unit]] = []
        while True:
            instance: list[Unit] = []
            for part, left in zip(self.parts, candidates, strict=True):
                for _ in range(part.at_most_units or 1):
                    unit = next((unit for unit in left if unit.key not in taken), None)
                    if unit is None:
                        return instances
                    taken.add(unit.key)
                    instance.append(unit)
            instances.append(instance)
