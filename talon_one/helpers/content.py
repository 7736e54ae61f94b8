"""The caller's side of a session: what the cart should be. Nothing is sent from here.

``content`` is the generated model, and may be changed directly, cart items too: what is sent is found by
comparing it with what the server was told last, so nothing has to be marked as changed. What was never
set is not there; what was emptied is an empty list.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy, deepcopy
from threading import RLock
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from talon_one.core.errors import ApiTypeError, ApiValueError
from talon_one.core.models.null import NULL
from talon_one.models import AdditionalCost, CartItem, NewCustomerSessionV2

from .money import Amount, exact

if TYPE_CHECKING:
    from decimal import Decimal


class SessionContent:
    """Items, codes, costs and attributes of a session. Threads may share one.

    Everywhere an item is named by its SKU, or by the index of its line (from 0), which has to be used
    where several lines have one SKU.
    """

    def __init__(self) -> None:
        self.content = NewCustomerSessionV2()
        """All of it as the API has it."""
        self._guard = RLock()

    # --- items -----------------------------------------------------------------------------------

    @property
    def cart_items(self) -> tuple[CartItem, ...]:
        """The lines of the cart. Assigning replaces them all, ``()`` empties the cart."""
        return tuple(self.content.cart_items or ())

    @cart_items.setter
    def cart_items(self, items: Iterable[CartItem]) -> None:
        self.content.cart_items = [deepcopy(item) for item in items]

    def item(self, item: str | int) -> CartItem:
        """A line; what is changed in it is sent with the next call.

        Raises:
            ApiValueError: there is no such line, or several have the SKU.
        """
        lines = self.cart_items
        return lines[position_of(item, lines)]

    def add_item(
        self,
        sku: str,
        quantity: int = 1,
        *,
        price: Amount | None = None,
        name: str | None = None,
        category: str | None = None,
        attributes: dict[str, Any] | None = None,
        additional_costs: Mapping[str, Amount] | None = None,
    ) -> None:
        """Add units of an item; a line that is the same in all but its quantity gets more of them.

        Args:
            sku: stock keeping unit.
            quantity: units, 1 or more.
            price: of one unit, in major units of the Application's currency; ``None`` if a catalog
                has it.
            name: as people read it.
            category: by which rules can select it.
            attributes: custom attributes by API name.
            additional_costs: amounts by API name.

        Raises:
            ApiTypeError, ApiValueError: a value that cannot be.
        """
        costs = {
            cost: AdditionalCost(price=exact(each))
            for cost, each in (additional_costs or {}).items()
        }
        new = CartItem(
            sku=sku,
            quantity=check_units(quantity),
            price=None if price is None else exact(price),
            name=name,
            category=category,
            attributes=attributes,
            additional_costs=costs or None,
        )
        with self._guard:
            for line in self.cart_items:
                twin = copy(new)
                twin.quantity = line.quantity
                if twin == line:
                    line.quantity += quantity
                    return
            self.content.cart_items = [*self.cart_items, new]

    def set_quantity(self, item: str | int, quantity: int) -> None:
        """Change how many units a line has; 0 removes it.

        Raises:
            ApiTypeError, ApiValueError: no such line, or no such quantity.
        """
        with self._guard:
            if quantity == 0:
                self.remove_item(item)
            else:
                self.item(item).quantity = check_units(quantity)

    def remove_item(self, item: str | int) -> None:
        """Remove a line; those behind it move up.

        Raises:
            ApiValueError: there is no such line, or several have the SKU.
        """
        with self._guard:
            lines = list(self.cart_items)
            del lines[position_of(item, lines)]
            self.content.cart_items = lines

    # --- codes -----------------------------------------------------------------------------------

    @property
    def coupon_codes(self) -> tuple[str, ...]:
        """Coupon codes to try, refused ones too. Assigning replaces them, ``()`` removes them."""
        return tuple(self.content.coupon_codes or ())

    @coupon_codes.setter
    def coupon_codes(self, codes: Iterable[str]) -> None:
        self.content.coupon_codes = as_list(codes)

    def add_coupon(self, code: str) -> None:
        """Try one more coupon code; nothing happens if it is there already."""
        with self._guard:
            if code not in self.coupon_codes:
                self.coupon_codes = (*self.coupon_codes, code)

    def remove_coupon(self, code: str) -> None:
        """Take back a coupon code; nothing happens if it is not there."""
        with self._guard:
            if code in self.coupon_codes:
                self.coupon_codes = tuple(each for each in self.coupon_codes if each != code)

    @property
    def referral_code(self) -> str | None:
        """The one referral code to try; assigning ``None`` takes it back."""
        return self.content.referral_code or None

    @referral_code.setter
    def referral_code(self, code: str | None) -> None:
        self.content.referral_code = code or ""

    # --- costs -----------------------------------------------------------------------------------

    @property
    def additional_costs(self) -> Mapping[str, Decimal]:
        """Costs of the whole session such as shipping, by API name."""
        costs = self.content.additional_costs or {}
        return MappingProxyType({name: cost.price for name, cost in costs.items()})

    def set_additional_cost(
        self, name: str, price: Amount | None, *, item: str | int | None = None
    ) -> None:
        """Set a cost of the session, or of a line.

        Args:
            name: API name, as defined in the account.
            price: in major units of the Application's currency; ``None`` removes the cost.
            item: the line, if it is a line's.

        Raises:
            ApiTypeError, ApiValueError: no such line, or no such amount.
        """
        with self._guard:
            owner = self.content if item is None else self.item(item)
            costs = dict(owner.additional_costs or {})
            if price is not None:
                owner.additional_costs = {**costs, name: AdditionalCost(price=exact(price))}
            elif costs.pop(name, None):
                owner.additional_costs = costs

    # --- everything else -------------------------------------------------------------------------

    @property
    def attributes(self) -> Mapping[str, Any]:
        """Custom attributes of the session, by API name."""
        return MappingProxyType(self.content.attributes or {})

    def set_attribute(self, name: str, value: Any) -> None:
        """Set a custom attribute of the session; ``None`` is sent as null, to clear it."""
        with self._guard:
            value = NULL if value is None else value
            self.content.attributes = {**(self.content.attributes or {}), name: value}

    @property
    def identifiers(self) -> tuple[str, ...]:
        """Up to 5 marks of the customer, such as a hashed e-mail address."""
        return tuple(self.content.identifiers or ())

    @identifiers.setter
    def identifiers(self, marks: Iterable[str]) -> None:
        self.content.identifiers = as_list(marks)

    @property
    def loyalty_card(self) -> str | None:
        """Identifier of the loyalty card; card-based programs need it."""
        return next(iter(self.content.loyalty_cards or ()), None)

    @loyalty_card.setter
    def loyalty_card(self, identifier: str | None) -> None:
        self.content.loyalty_cards = [] if identifier is None else [identifier]

    @property
    def store_integration_id(self) -> str | None:
        """Your own id of the store, for campaigns that are linked to stores."""
        return self.content.store_integration_id

    @store_integration_id.setter
    def store_integration_id(self, store: str) -> None:
        self.content.store_integration_id = store

    @property
    def profile_id(self) -> str | None:
        """Your own id of the customer; ``None`` for an anonymous one."""
        return self.content.profile_id or None

    @profile_id.setter
    def profile_id(self, profile: str | None) -> None:
        self.content.profile_id = profile or ""


def position_of(item: str | int, lines: tuple[CartItem, ...] | list[CartItem]) -> int:
    """The index of a line that is named by its SKU or by its index.

    Raises:
        ApiValueError: there is no such line, or several have the SKU.
    """
    if isinstance(item, int):
        if 0 <= item < len(lines):
            return item
        raise ApiValueError(f"there is no line {item}: the cart has {len(lines)}, from 0")
    found = [position for position, line in enumerate(lines) if line.sku == item]
    if len(found) > 1:
        raise ApiValueError(f"lines {found} have the SKU {item!r}: name one by its position")
    if not found:
        raise ApiValueError(f"no line has the SKU {item!r}")
    return found[0]


def check_units(quantity: int) -> int:
    if not isinstance(quantity, int) or isinstance(quantity, bool):
        raise ApiTypeError(f"quantity: expected an int, got {type(quantity).__name__}")
    if quantity < 1:
        raise ApiValueError(f"quantity: expected 1 or more, got {quantity}")
    return quantity


def as_list(values: Iterable[str]) -> list[str]:
    if isinstance(values, str):
        raise ApiTypeError("expected a list of texts, got one text")
    return list(values)
