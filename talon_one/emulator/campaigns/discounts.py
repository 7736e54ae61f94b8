"""Effects of a rule: discounts and free items.

Amounts are in the Application's currency and not rounded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .checks import (
    Number,
    check_choices,
    check_limit,
    check_member,
    check_number,
    check_one_of,
    check_text,
)
from .items import Items


def _check_amount(record: object, *others: str) -> None:
    check_number(record, "percent", above=0, high=100)
    check_number(record, "amount", above=0)
    check_one_of(record, "percent", "amount", *others)


@dataclass(frozen=True)
class SetDiscount:
    """Effect `setDiscount`: a discount on the session.

    Attributes:
        percent: above 0, at most 100: of what `scope` says.
        name: the discount's name; the rule's if empty.
        amount: instead of `percent`: this amount.
        attribute: instead of `percent`: the amount that this session attribute holds.
        scope: the total with all costs, the cart items alone, or the session's additional costs
            alone; without it, what the Application says.
        partial: whether a budget that is too small cuts the discount instead of failing the rule;
            without it, what the Application says.
    """

    percent: Number | None = None
    name: str = ""
    amount: Number | None = None
    attribute: str = ""
    scope: Literal["sessionTotal", "cartItems", "additionalCosts"] | None = None
    partial: bool | None = None

    def __post_init__(self) -> None:
        _check_amount(self, "attribute")
        check_choices(self)


@dataclass(frozen=True)
class SetDiscountPerItem:
    """Effect `setDiscountPerItem`: a discount on each unit of some cart items.

    Attributes:
        percent: above 0, at most 100: of what `scope` says.
        name: the discount's name, to which `#<position>` is added; the rule's if empty.
        amount: instead of `percent`: this amount, for each unit.
        items: which items.
        scope: the unit's price, its additional costs, or both; without it, what the Application
            says.
        pro_rata: `amount` is one discount for all units together, spread by what `scope` says.
        at_most_units: so many units get it, the first ones; 0 means all.
        excluded_from_price_history: as the API has it.
        partial: as in `SetDiscount`; the units at the end get less, or nothing.
    """

    percent: Number | None = None
    name: str = ""
    amount: Number | None = None
    items: Items = Items()
    scope: Literal["price", "additionalCosts", "itemTotal"] | None = None
    pro_rata: bool = False
    at_most_units: int = 0
    excluded_from_price_history: bool = False
    partial: bool | None = None

    def __post_init__(self) -> None:
        _check_amount(self)
        if self.pro_rata:
            check_one_of(self, "amount")
        check_member(self, "items", Items)
        check_limit(self, "at_most_units")
        check_choices(self)


@dataclass(frozen=True)
class SetDiscountPerAdditionalCost:
    """Effect `setDiscountPerAdditionalCost`: a discount on one of the session's additional costs.

    It can not happen in a session without that cost.

    Attributes:
        cost: the API name of the additional cost.
        percent, amount, name, partial: as in `SetDiscount`.
    """

    cost: str
    percent: Number | None = None
    name: str = ""
    amount: Number | None = None
    partial: bool | None = None

    def __post_init__(self) -> None:
        check_text(self, "cost")
        _check_amount(self)


@dataclass(frozen=True)
class SetDiscountPerAdditionalCostPerItem:
    """Effect `setDiscountPerAdditionalCostPerItem`: a discount on an additional cost of items.

    It can not happen if one of the items lacks that cost.

    Attributes:
        cost: the API name of the additional cost.
        percent, amount, name, items, partial: as in `SetDiscountPerItem`.
    """

    cost: str
    percent: Number | None = None
    name: str = ""
    amount: Number | None = None
    items: Items = Items()
    partial: bool | None = None

    def __post_init__(self) -> None:
        check_text(self, "cost")
        _check_amount(self)
        check_member(self, "items", Items)


@dataclass(frozen=True)
class AddFreeItem:
    """Effect `addFreeItem`: units of a product for nothing, one effect for each.

    Attributes:
        sku: the product.
        quantity: so many units.
        name: the reward's name; the rule's if empty.
        partial: as in `SetDiscount`.
    """

    sku: str
    quantity: int = 1
    name: str = ""
    partial: bool | None = None

    def __post_init__(self) -> None:
        check_text(self, "sku")
        check_limit(self, "quantity", low=1)
