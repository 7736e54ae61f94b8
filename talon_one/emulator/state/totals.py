"""The totals of a session, all before discounts and unrounded.

cart_items       = sum of price x quantity over the cart items
additional_costs = sum of the session's additional costs
item_costs       = sum of the cart items' own additional costs (see `Settings.item_costs`)
total            = the three together
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ..settings import Settings
from ..support.amounts import add_up
from ..support.exact_json import EXACT, Json


@dataclass(frozen=True)
class Totals:
    """A session's totals in the Application's currency."""

    cart_items: Decimal = Decimal(0)
    additional_costs: Decimal = Decimal(0)
    item_costs: Decimal = Decimal(0)

    @property
    def total(self) -> Decimal:
        """The total of the session before discounts."""
        return add_up((self.cart_items, self.additional_costs, self.item_costs))


def compute_totals(
    cart_items: Sequence[Json], additional_costs: Mapping[str, Json], settings: Settings
) -> Totals:
    """Return the totals of a cart and its costs, which have the API's shape."""
    return Totals(
        cart_items=add_up(
            EXACT.multiply(Decimal(item["price"]), item["quantity"]) for item in cart_items
        ),
        additional_costs=_add_costs(additional_costs),
        item_costs=add_up(_add_item_costs(item, settings) for item in cart_items),
    )


def _add_item_costs(item: Json, settings: Settings) -> Decimal:
    costs = _add_costs(item.get("additionalCosts", {}))
    return EXACT.multiply(costs, item["quantity"]) if settings.item_costs == "unit" else costs


def _add_costs(costs: Mapping[str, Json]) -> Decimal:
    return add_up(Decimal(cost["price"]) for cost in costs.values())
