"""The caller's side of a session: what the cart should contain. Nothing is sent from here.

``content`` is the generated model and may be changed directly, including cart items. Changes are found by
comparison with what the server was sent last, so nothing has to be marked as changed. A member that was
never set is absent; one that was emptied is an empty list.
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

from .money import Amount, to_exact

if TYPE_CHECKING:
    from decimal import Decimal


class SessionContent:
    """Items, codes, costs and attributes of a session. Safe to share between threads.

    An item is named by its SKU or by the index of its line, from 0. Use the index if several lines have
    the same SKU.
    """

    def __init__(self) -> None:
        self.content = NewCustomerSessionV2()
        """The content as the generated model."""
        self._guard = RLock()

    # --- items -----------------------------------------------------------------------------------

    @property
    def cart_items(self) -> tuple[CartItem, ...]:
        """Lines of the cart. Assigning replaces all of them; ``()`` empties the cart."""
        return tuple(self.content.cart_items or ())

    @cart_items.setter
    def cart_items(self, items: Iterable[CartItem]) -> None:
        self.content.cart_items = [deepcopy(item) for item in items]

    def item(self, item: str | int) -> CartItem:
        """Return a line; changes to it are sent with the next call.

        Raises:
            ApiValueError: No such line, or several lines have the SKU.
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
        """Add units of an item; increase the quantity of a line that is otherwise equal.

        Args:
            sku: Stock keeping unit.
            quantity: Number of units, 1 or more.
            price: Price of one unit in major units of the Application's currency; ``None`` if a
                catalog defines it.
            name: Display name.
            category: Category that rules can select by.
            attributes: Custom attributes by API name.
            additional_costs: Amounts by API name.

        Raises:
            ApiTypeError, ApiValueError: Invalid value.
        """
        costs = {
            cost: AdditionalCost(price=to_exact(amount))
            for cost, amount in (additional_costs or {}).items()
        }
        new = CartItem(
            sku=sku,
            quantity=check_quantity(quantity),
            price=None if price is None else to_exact(price),
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
        """Change the quantity of a line; 0 removes it.

        Raises:
            ApiTypeError, ApiValueError: No such line, or an invalid quantity.
        """
        with self._guard:
            if quantity == 0:
                self.remove_item(item)
            else:
                self.item(item).quantity = check_quantity(quantity)

    def remove_item(self, item: str | int) -> None:
        """Remove a line; the index of the following lines decreases by 1.

        Raises:
            ApiValueError: No such line, or several lines have the SKU.
        """
        with self._guard:
            lines = list(self.cart_items)
            del lines[position_of(item, lines)]
            self.content.cart_items = lines

    # --- codes -----------------------------------------------------------------------------------

    @property
    def coupon_codes(self) -> tuple[str, ...]:
        """Coupon codes, including rejected ones. Assigning replaces them; ``()`` removes them."""
        return tuple(self.content.coupon_codes or ())

    @coupon_codes.setter
    def coupon_codes(self, codes: Iterable[str]) -> None:
        self.content.coupon_codes = as_list(codes)

    def add_coupon(self, code: str) -> None:
        """Add a coupon code, unless the session has it already."""
        with self._guard:
            if code not in self.coupon_codes:
                self.coupon_codes = (*self.coupon_codes, code)

    def remove_coupon(self, code: str) -> None:
        """Remove a coupon code, if the session has it."""
        with self._guard:
            if code in self.coupon_codes:
                self.coupon_codes = tuple(kept for kept in self.coupon_codes if kept != code)

    @property
    def referral_code(self) -> str | None:
        """The session's only referral code; assigning ``None`` removes it."""
        return self.content.referral_code or None

    @referral_code.setter
    def referral_code(self, code: str | None) -> None:
        self.content.referral_code = code or ""

    # --- costs -----------------------------------------------------------------------------------

    @property
    def additional_costs(self) -> Mapping[str, Decimal]:
        """Additional costs of the session, such as shipping, by API name."""
        costs = self.content.additional_costs or {}
        return MappingProxyType({name: cost.price for name, cost in costs.items()})

    def set_additional_cost(
        self, name: str, price: Amount | None, *, item: str | int | None = None
    ) -> None:
        """Set an additional cost of the session or of a line.

        Args:
            name: API name, as defined in the account.
            price: Amount in major units of the Application's currency; ``None`` removes the cost.
            item: The line, for a line's cost.

        Raises:
            ApiTypeError, ApiValueError: No such line, or an invalid amount.
        """
        with self._guard:
            owner = self.content if item is None else self.item(item)
            costs = dict(owner.additional_costs or {})
            if price is not None:
                owner.additional_costs = {**costs, name: AdditionalCost(price=to_exact(price))}
            elif costs.pop(name, None):
                owner.additional_costs = costs

    # --- everything else -------------------------------------------------------------------------

    @property
    def attributes(self) -> Mapping[str, Any]:
        """Custom attributes of the session, by API name."""
        return MappingProxyType(self.content.attributes or {})

    def set_attribute(self, name: str, value: Any) -> None:
        """Set a custom attribute of the session; ``None`` is sent as null, which clears it."""
        with self._guard:
            value = NULL if value is None else value
            self.content.attributes = {**(self.content.attributes or {}), name: value}

    @property
    def identifiers(self) -> tuple[str, ...]:
        """Up to 5 identifiers of the customer, such as a hashed e-mail address."""
        return tuple(self.content.identifiers or ())

    @identifiers.setter
    def identifiers(self, identifiers: Iterable[str]) -> None:
        self.content.identifiers = as_list(identifiers)

    @property
    def loyalty_card(self) -> str | None:
        """Identifier of the loyalty card, for card-based programs."""
        return next(iter(self.content.loyalty_cards or ()), None)

    @loyalty_card.setter
    def loyalty_card(self, identifier: str | None) -> None:
        self.content.loyalty_cards = [] if identifier is None else [identifier]

    @property
    def store_integration_id(self) -> str | None:
        """Integration id of the store, for campaigns linked to stores."""
        return self.content.store_integration_id

    @store_integration_id.setter
    def store_integration_id(self, store: str) -> None:
        self.content.store_integration_id = store

    @property
    def profile_id(self) -> str | None:
        """Integration id of the customer; ``None`` for an anonymous session."""
        return self.content.profile_id or None

    @profile_id.setter
    def profile_id(self, profile: str | None) -> None:
        self.content.profile_id = profile or ""


def position_of(item: str | int, lines: tuple[CartItem, ...] | list[CartItem]) -> int:
    """Return the index of a line, given by its SKU or its index.

    Raises:
        ApiValueError: No such line, or several lines have the SKU.
    """
    if isinstance(item, int):
        if 0 <= item < len(lines):
            return item
        raise ApiValueError(f"no line {item}: the cart has {len(lines)} lines, counted from 0")
    found = [position for position, line in enumerate(lines) if line.sku == item]
    if len(found) > 1:
        raise ApiValueError(f"lines {found} have the SKU {item!r}; use the index of the line")
    if not found:
        raise ApiValueError(f"no line has the SKU {item!r}")
    return found[0]


def check_quantity(quantity: int) -> int:
    """Return the quantity if it is an ``int`` of 1 or more."""
    if not isinstance(quantity, int) or isinstance(quantity, bool):
        raise ApiTypeError(f"quantity: expected an int, got {type(quantity).__name__}")
    if quantity < 1:
        raise ApiValueError(f"quantity: expected 1 or more, got {quantity}")
    return quantity


def as_list(values: Iterable[str]) -> list[str]:
    """Return the texts as a list; a single ``str`` is rejected."""
    if isinstance(values, str):
        raise ApiTypeError("expected a list of str, got a single str")
    return list(values)
