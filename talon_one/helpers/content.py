"""The caller's side of a session: what the cart should contain. Nothing is sent from here.

``content`` is the generated model and may be changed directly, including cart items. Changes are found by
comparison with what the server is known to have, so nothing has to be marked as changed. Each method
checks what it sets at once, so that a value that cannot be sent never gets into a stored cart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy, deepcopy
from threading import RLock
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from talon_one.core.errors import ApiTypeError, ApiValueError
from talon_one.core.models.null import NULL
from talon_one.core.models.writing import write_members
from talon_one.core.support.suggest import did_you_mean
from talon_one.models import AdditionalCost, CartItem, NewCustomerSessionV2, Product

from .money import Amount, to_exact
from .verdicts import match_code

if TYPE_CHECKING:
    from decimal import Decimal


class Gift(NamedTuple):
    """Units that the customer gets free of charge. They are shown with the cart and never sent."""

    sku: str
    quantity: int
    name: str


class SessionContent:
    """Items, codes, costs and attributes of a session. Safe to share between threads.

    An item is named by its SKU or by the index of its line, from 0. Use the index if several lines have
    the same SKU.
    """

    __slots__ = ("__weakref__", "_content", "_gifts", "_guard")

    def __init__(self) -> None:
        self._guard = RLock()
        self._content = NewCustomerSessionV2()
        self._gifts: tuple[Gift, ...] = ()

    if not TYPE_CHECKING:  # or checkers would accept any attribute

        def __setattr__(self, name: str, value: object) -> None:
            try:
                super().__setattr__(name, value)
            except AttributeError:
                kind = type(self)
                if isinstance(getattr(kind, name, None), property):
                    raise AttributeError(f"{kind.__name__}.{name} is read-only") from None
                public = [known for known in dir(kind) if not known.startswith("_")]
                hint = did_you_mean(name, public)
                raise AttributeError(f"{kind.__name__} has no attribute {name!r}{hint}") from None

    @property
    def content(self) -> NewCustomerSessionV2:
        """The content as the generated model. Assigning replaces all of it, what is empty included."""
        return self._content

    @content.setter
    def content(self, content: NewCustomerSessionV2) -> None:
        if not isinstance(content, NewCustomerSessionV2):
            raise ApiTypeError(
                f"content: expected a NewCustomerSessionV2, got {type(content).__name__}"
            )
        write_members(content, "customerSession")
        self._content = content

    def _set(self, name: str, value: Any) -> None:
        """Set a member of the content, unless it cannot be sent."""
        write_members(NewCustomerSessionV2(**{name: value}), "customerSession")
        setattr(self._content, name, value)

    def merge(self, other: SessionContent) -> None:
        """Add another cart: its items and coupon codes, and its referral code if there is none here.

        Use it when an anonymous customer logs in. Costs, attributes and the customer stay as they are.
        """
        with self._guard:
            for line in other.cart_items:
                self._add_line(deepcopy(line))
            for code in other.coupon_codes:
                self.add_coupon(code)
            if self.referral_code is None and other.referral_code is not None:
                self.referral_code = other.referral_code

    # --- items -----------------------------------------------------------------------------------

    @property
    def cart_items(self) -> tuple[CartItem, ...]:
        """Lines of the cart. Assigning replaces all of them; ``()`` empties the cart."""
        return tuple(self.content.cart_items or ())

    @cart_items.setter
    def cart_items(self, items: Iterable[CartItem]) -> None:
        self._set("cart_items", [deepcopy(item) for item in items])

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
        product: str | None = None,
        weight: Amount | None = None,
        height: Amount | None = None,
        width: Amount | None = None,
        length: Amount | None = None,
    ) -> None:
        """Add units of an item; increase the quantity of a line that is otherwise equal.

        Args:
            sku: Stock keeping unit.
            quantity: Number of units, 1 or more.
            price: Price of one unit in major units of the Application's currency; ``None`` if a
                catalog defines it. It may be negative: a deposit that is paid back, for example.
            name: Display name.
            category: Category that rules can select by.
            attributes: Custom attributes by API name.
            additional_costs: Amounts by API name.
            product: Name of the product that the SKU is a variant of.
            weight: Weight of one unit in grams.
            height: Height of one unit in millimetres.
            width: Width of one unit in millimetres.
            length: Length of one unit in millimetres.

        Raises:
            ApiTypeError, ApiValueError: Invalid value.
        """
        costs = {
            cost: AdditionalCost(price=to_exact(amount))
            for cost, amount in (additional_costs or {}).items()
        }
        new = CartItem(
            sku=check_text("sku", sku),
            quantity=check_quantity(quantity),
            price=_exact(price),
            name=name,
            category=category,
            attributes=attributes,
            additional_costs=costs or None,
            product=None if product is None else Product(name=product),
            weight=_exact(weight),
            height=_exact(height),
            width=_exact(width),
            length=_exact(length),
        )
        write_members(NewCustomerSessionV2(cart_items=[new]), "customerSession")
        with self._guard:
            self._add_line(new)

    def _add_line(self, new: CartItem) -> None:
        for line in self.cart_items:
            twin = copy(new)
            twin.quantity = line.quantity
            if twin == line:
                line.quantity += new.quantity
                return
        self.content.cart_items = [*self.cart_items, new]

    @property
    def gifts(self) -> tuple[Gift, ...]:
        """Free units to show with the cart. They are not sent, or rules would count them as bought."""
        return self._gifts

    def add_gift(self, sku: str, quantity: int = 1, *, name: str | None = None) -> None:
        """Add units that the customer gets free of charge, such as ``outcome.free_items``."""
        gift = Gift(check_text("sku", sku), check_quantity(quantity), name or sku)
        self._gifts = (*self._gifts, gift)

    def remove_gift(self, sku: str) -> None:
        """Remove the free units of a SKU."""
        self._gifts = tuple(gift for gift in self._gifts if gift.sku != sku)

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
        self._set("coupon_codes", [check_text("coupon code", code) for code in as_list(codes)])

    def add_coupon(self, code: str) -> None:
        """Add a coupon code, unless the session has it already."""
        with self._guard:
            if check_text("coupon code", code) not in self.coupon_codes:
                self.coupon_codes = (*self.coupon_codes, code)

    def remove_coupon(self, code: str) -> bool:
        """Remove a coupon code, in another case if the session does not have it as it is.

        Returns:
            Whether the session had the code.
        """
        with self._guard:
            known = match_code(check_text("coupon code", code), self.coupon_codes)
            if known is not None:
                self.coupon_codes = tuple(kept for kept in self.coupon_codes if kept != known)
            return known is not None

    @property
    def referral_code(self) -> str | None:
        """The session's only referral code; assigning ``None`` removes it."""
        return self.content.referral_code or None

    @referral_code.setter
    def referral_code(self, code: str | None) -> None:
        self._set(
            "referral_code", "" if code is None else check_text("referral code", code, empty=True)
        )

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
                cost = AdditionalCost(price=to_exact(price))
                owner.additional_costs = {**costs, check_text("name", name): cost}
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
            attributes = {**(self.content.attributes or {}), check_text("name", name): value}
            self._set("attributes", attributes)

    @property
    def identifiers(self) -> tuple[str, ...]:
        """Up to 5 identifiers of the customer, such as a hashed e-mail address."""
        return tuple(self.content.identifiers or ())

    @identifiers.setter
    def identifiers(self, identifiers: Iterable[str]) -> None:
        self._set("identifiers", as_list(identifiers))

    @property
    def loyalty_card(self) -> str | None:
        """Identifier of the loyalty card, for card-based programs."""
        return next(iter(self.content.loyalty_cards or ()), None)

    @loyalty_card.setter
    def loyalty_card(self, identifier: str | None) -> None:
        cards = [] if identifier is None else [check_text("loyalty card", identifier)]
        self._set("loyalty_cards", cards)

    @property
    def store_integration_id(self) -> str | None:
        """Integration id of the store, for campaigns linked to stores."""
        return self.content.store_integration_id

    @store_integration_id.setter
    def store_integration_id(self, store: str) -> None:
        self._set("store_integration_id", check_text("store_integration_id", store))

    @property
    def profile_id(self) -> str | None:
        """Integration id of the customer; ``None`` for an anonymous session."""
        return self.content.profile_id or None

    @profile_id.setter
    def profile_id(self, profile: str | None) -> None:
        self._set(
            "profile_id", "" if profile is None else check_text("profile_id", profile, empty=True)
        )


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


def _exact(amount: Amount | None) -> Decimal | None:
    return None if amount is None else to_exact(amount)


def check_quantity(quantity: int) -> int:
    """Return the quantity if it is an ``int`` of 1 or more."""
    if not isinstance(quantity, int) or isinstance(quantity, bool):
        raise ApiTypeError(f"quantity: expected an int, got {type(quantity).__name__}")
    if quantity < 1:
        raise ApiValueError(f"quantity: expected 1 or more, got {quantity}")
    return quantity


def check_text(name: str, value: str, *, empty: bool = False) -> str:
    """Return the value if it is a ``str`` that is not empty."""
    if not isinstance(value, str):
        kind = type(value).__name__
        hint = "" if value is None else "; pass str(value)"
        raise ApiTypeError(f"{name}: expected str, got {kind}{hint}")
    if not value and not empty:
        raise ApiValueError(f"{name}: expected some text, got ''")
    return value


def as_list(values: Iterable[str]) -> list[str]:
    """Return the texts as a list; a single ``str`` is rejected."""
    if isinstance(values, str):
        raise ApiTypeError("expected a list of str, got a single str")
    return list(values)


def instead_of(
    coupon_codes: Sequence[str] | None,
    referral_code: str | None,
    cart_items: Sequence[CartItem] | None,
) -> NewCustomerSessionV2:
    """Return the members that a preview evaluates instead of the session's."""
    return NewCustomerSessionV2(
        coupon_codes=None if coupon_codes is None else as_list(coupon_codes),
        referral_code=referral_code,
        cart_items=None if cart_items is None else list(cart_items),
    )
