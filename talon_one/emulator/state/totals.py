"""The totals of a session, all before discounts and unrounded.

cart_items       = sum of price x quantity over the cart items
additional_costs = sum of the session's additional costs
item_costs       = sum of the cart items' own additional costs (once a line: `Settings.item_costs`)
total            = the three together
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ..settings import Settings
from ..support.amounts import added_up
from ..support.exact_json import EXACT, Json


@dataclass(frozen=True)
class Totals:
    """A session's totals in the Application's currency."""

    cart_items: Decimal = Decimal(0)
    additional_costs: Decimal = Decimal(0)
    item_costs: Decimal = Decimal(0)

    @property
    def total(self) -> Decimal:
        """What the session costs before discounts."""
        return added_up((self.cart_items, self.additional_costs, self.item_costs))


def totals(
    cart_items: Sequence[Json], additional_costs: Mapping[str, Json], settings: Settings
) -> Totals:
    """Adds up a cart and its costs, given as in the API."""
    return Totals(
        cart_items=added_up(
            EXACT.multiply(Decimal(item["price"]), item["quantity"]) for item in cart_items
        ),
        additional_costs=_costs(additional_costs),
        item_costs=added_up(_item_costs(item, settings) for item in cart_items),
    )


def _item_costs(item: Json, settings: Settings) -> Decimal:
    costs = _costs(item.get("additionalCosts", {}))
    return EXACT.multiply(costs, item["quantity"]) if settings.item_costs == "unit" else costs


def _costs(costs: Mapping[str, Json]) -> Decimal:
    return added_up(Decimal(cost["price"]) for cost in costs.values())
