"""Which units of a cart a condition or an effect means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..support.exact_json import Json
from .checks import check_mapping, check_texts

__all__ = ["Items"]


def same(one: Json, other: Json) -> bool:
    """Return whether two JSON values are equal; unlike in Python, 1 does not equal true."""
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


@dataclass(frozen=True)
class Items:
    """A filter of cart items. Items that pass all of its parts remain; without any, all items.

    Attributes:
        skus: The item's ``sku`` is one of these.
        categories: The item's ``category`` is one of these.
        attributes: The item has these attributes with these values.
    """

    skus: Sequence[str] = ()
    categories: Sequence[str] = ()
    attributes: Mapping[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        check_texts(self, "skus")
        check_texts(self, "categories")
        check_mapping(self, "attributes")

    def include(self, item: Mapping[str, Json]) -> bool:
        """Return whether an item passes, given as in the API."""
        attributes = item.get("attributes", {})
        return (
            (not self.skus or item["sku"] in self.skus)
            and (not self.categories or item.get("category") in self.categories)
            and all(
                name in attributes and same(attributes[name], value)
                for name, value in self.attributes.items()
            )
        )
