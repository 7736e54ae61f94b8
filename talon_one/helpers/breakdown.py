"""The prices of a session, broken down to units and discounts: what :func:`prices_of` gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from .money import ZERO, added, exponent_of, less
from .money import rounded as rounded_amount
from .rounding import split

if TYPE_CHECKING:
    from talon_one.models import Effect


@dataclass(frozen=True)
class Discount:
    """An amount that a campaign takes off."""

    name: str
    """As the campaign calls it; a discount of an item mostly ends with ``#`` and the line."""
    amount: Decimal
    """What it takes off here."""
    wanted: Decimal | None
    """What it was to take off in all, if less was granted or less was there; else ``None``."""
    campaign_id: int
    """Internal id of the campaign."""
    coupon: str | None
    """The coupon code that it is owed to, if any."""
    scope: str | None = None
    """What a discount of the whole session is taken off; ``None`` for all others."""


@dataclass(frozen=True)
class Part:
    """Something with a price: a unit of a line, or an additional cost."""

    name: str
    """The SKU, or the API name of the cost."""
    price: Decimal
    """Before discounts."""
    discounts: tuple[Discount, ...]
    """Its own discounts, without those of the whole session."""
    total: Decimal
    """Price less its own discounts."""
    unit: int | None = None
    """Index of the unit inside its line, from 0; ``None`` for a cost."""
    due: Decimal | None = None
    """The total less its share of the session's discounts. Only in rounded prices: most shares have
    no exact decimal."""


@dataclass(frozen=True)
class Line:
    """One line of the cart, without the units that were returned."""

    position: int
    """Index of the line in the cart, from 0."""
    sku: str
    """Stock keeping unit."""
    name: str
    """As people read it; the SKU if the item has no name."""
    units: tuple[Part, ...]
    """One part a unit."""
    costs: tuple[Part, ...]
    """Additional costs of the line."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """Units and costs."""
        return (*self.units, *self.costs)

    @property
    def subtotal(self) -> Decimal:
        """Units and costs before discounts."""
        return added(part.price for part in self.parts)

    @property
    def discount(self) -> Decimal:
        """Its own discounts together."""
        return less(self.subtotal, self.total)

    @property
    def total(self) -> Decimal:
        """Subtotal less its own discounts."""
        return added(part.total for part in self.parts)

    @property
    def due(self) -> Decimal | None:
        """The total less its share of the session's discounts; only in rounded prices."""
        dues = [part.due for part in self.parts if part.due is not None]
        return added(dues) if len(dues) == len(self.parts) else None


@dataclass(frozen=True)
class FreeItem:
    """Units that are added at no price."""

    sku: str
    """Stock keeping unit to add."""
    name: str
    """As the campaign calls it."""
    quantity: int
    """How many units."""
    wanted: int | None
    """How many the campaign asked for, if that is more."""


@dataclass(frozen=True)
class Mismatch:
    """A total for which the server has another sum, both before discounts."""

    name: str
    """The member of the session: ``cartItemTotal``, for example."""
    ours: Decimal
    """By the lines and costs."""
    servers: Decimal
    """By the server."""


@dataclass(frozen=True)
class Prices:
    """What a session costs. All amounts are exact unless they were :meth:`rounded`."""

    lines: tuple[Line, ...]
    """The cart, line by line."""
    costs: tuple[Part, ...]
    """Additional costs of the session."""
    discounts: tuple[Discount, ...]
    """Discounts of the whole session."""
    free_items: tuple[FreeItem, ...] = ()
    """Units to add at no price."""
    unplaced: tuple[Effect, ...] = ()
    """Discounts that are on nothing known here (no such line, unit or cost): not in the sums."""
    mismatches: tuple[Mismatch, ...] = ()
    """Totals for which the server has another sum; look into them before charging anybody."""
    exponent: int | None = None
    """Digits after the point, if the amounts were rounded."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """Everything with a price: units, costs of lines, costs of the session."""
        return (*(part for line in self.lines for part in line.parts), *self.costs)

    @property
    def subtotal(self) -> Decimal:
        """Everything before discounts."""
        return added(part.price for part in self.parts)

    @property
    def discount_total(self) -> Decimal:
        """All discounts together."""
        return less(self.subtotal, self.total)

    @property
    def total(self) -> Decimal:
        """What the customer pays."""
        own = added(part.total for part in self.parts)
        return less(own, added(discount.amount for discount in self.discounts))

    def rounded(self, currency: str | int, mode: str = ROUND_HALF_UP) -> Prices:
        """The same in whole minor units, with the session's discounts spread in proportion (``due``).

        The total is rounded. What each part adds to it is fitted by largest remainder, and all other
        amounts follow, so that every sum still holds and nothing is below zero.

        Args:
            currency: its code in ISO 4217, or digits after the point.
            mode: one of the rounding modes of :mod:`decimal`.

        Raises:
            ApiValueError: no currency.
        """
        exponent = exponent_of(currency)
        parts = self.parts
        exact_totals = [part.total for part in parts]
        total = rounded_amount(self.total, exponent, mode)
        dues = totals = split(total, list(self._shares()), exponent)
        if added(exact_totals) != self.total:
            down = [rounded_amount(amount, exponent, ROUND_FLOOR) for amount in exact_totals]
            before = rounded_amount(added(exact_totals), exponent, mode)
            # What the parts add to the total may ask for a unit more than that.
            before = max(before, added(map(max, down, dues)))
            totals = split(before, exact_totals, exponent, least=dues)
        prices = [
            own
            if part.price == part.total
            else max(rounded_amount(part.price, exponent, mode), own)
            for part, own in zip(parts, totals, strict=True)
        ]
        fitted = iter(
            replace(
                part,
                price=price,
                total=own,
                due=due,
                discounts=_fitted(part.discounts, less(price, own), exponent),
            )
            for part, price, own, due in zip(parts, prices, totals, dues, strict=True)
        )
        lines = tuple(
            replace(
                line,
                units=tuple(next(fitted) for _ in line.units),
                costs=tuple(next(fitted) for _ in line.costs),
            )
            for line in self.lines
        )
        whole = less(added(totals), total)
        return replace(
            self,
            lines=lines,
            costs=tuple(fitted),
            discounts=_fitted(self.discounts, whole, exponent),
            exponent=exponent,
        )

    def _shares(self) -> Iterator[Fraction]:
        """What each part costs after the session's discounts, in the order of ``parts``."""
        items = added(unit.total for line in self.lines for unit in line.units)
        costs = added(cost.total for cost in self.costs)
        rest = added(cost.total for line in self.lines for cost in line.costs)
        of_items, of_costs = self._off("cartItems"), self._off("additionalCosts")
        left = Fraction(items) - of_items + Fraction(costs) - of_costs + Fraction(rest)
        of_all = sum((Fraction(discount.amount) for discount in self.discounts), Fraction(0))
        last = _ratio(left, of_all - of_items - of_costs)
        for line in self.lines:
            for unit in line.units:
                yield Fraction(unit.total) * _ratio(Fraction(items), of_items) * last
            for cost in line.costs:
                yield Fraction(cost.total) * last
        for cost in self.costs:
            yield Fraction(cost.total) * _ratio(Fraction(costs), of_costs) * last

    def _off(self, scope: str) -> Fraction:
        return Fraction(added(d.amount for d in self.discounts if d.scope == scope))

    def as_table(self) -> str:
        """A table in plain text, for people."""
        from .price_table import text

        return text(self)

    def _repr_html_(self) -> str:
        from .price_table import html

        return html(self)

    def to_dict(self) -> dict[str, Any]:
        """Everything as ``json.dumps`` takes it; amounts are text, so that no digit is lost."""
        from .price_table import plain

        return plain(self)


def _ratio(whole: Fraction, taken: Fraction) -> Fraction:
    return (whole - taken) / whole if whole > 0 else Fraction(1)


def _fitted(discounts: tuple[Discount, ...], total: Decimal, exponent: int) -> tuple[Discount, ...]:
    if not discounts:
        return ()
    amounts = split(total, [discount.amount for discount in discounts], exponent)
    return tuple(replace(d, amount=amount) for d, amount in zip(discounts, amounts, strict=True))
