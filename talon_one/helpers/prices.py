"""The prices of a session, broken down to units and discounts: what :func:`prices_of` gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from .money import ZERO, added, exponent_of, less, rounded
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


@dataclass
class Part:
    """Something with a price: a unit of a line, or an additional cost."""

    price: Decimal
    """Before discounts."""
    discounts: list[Discount] = field(default_factory=list)
    """Its own, without those of the whole session."""
    due: Decimal | None = None
    """The total less its share of the session's discounts. Only in rounded prices: most shares have
    no exact decimal."""

    @property
    def total(self) -> Decimal:
        """Price less its own discounts."""
        return less(self.price, added(discount.amount for discount in self.discounts))


class _Sum:
    """Several parts together."""

    @property
    def parts(self) -> list[Part]:
        """Everything in it that has a price."""
        raise NotImplementedError

    @property
    def subtotal(self) -> Decimal:
        """Before discounts."""
        return added(part.price for part in self.parts)

    @property
    def total(self) -> Decimal:
        """Subtotal less discounts; that of a line is before discounts of the whole session."""
        return added(part.total for part in self.parts)

    @property
    def discount_total(self) -> Decimal:
        """All discounts together."""
        return less(self.subtotal, self.total)


@dataclass
class Line(_Sum):
    """One line of the cart, without the units that were returned."""

    position: int
    """Index of the line in the cart, from 0."""
    sku: str
    """Stock keeping unit."""
    name: str
    """As people read it; the SKU if the item has no name."""
    units: dict[int, Part]
    """By their index inside the line, from 0."""
    costs: dict[str, Part]
    """Additional costs of the line, by API name."""

    @property
    def parts(self) -> list[Part]:
        """Units and costs."""
        return [*self.units.values(), *self.costs.values()]

    @property
    def due(self) -> Decimal:
        """The total less the line's share of the session's discounts, in rounded prices."""
        return added(part.total if part.due is None else part.due for part in self.parts)


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


@dataclass
class Prices(_Sum):
    """What a session costs. All amounts are exact unless they were :meth:`rounded`."""

    lines: list[Line]
    """The cart, line by line."""
    costs: dict[str, Part]
    """Additional costs of the session, by API name."""
    discounts: list[Discount]
    """Discounts of the whole session."""
    free_items: list[FreeItem] = field(default_factory=list)
    """Units to add at no price."""
    unplaced: list[Effect] = field(default_factory=list)
    """Discounts that are on nothing known here (no such line, unit or cost): not in the sums."""
    mismatches: list[Mismatch] = field(default_factory=list)
    """Totals for which the server has another sum; look into them before charging anybody."""
    exponent: int | None = None
    """Digits after the point, if the amounts were rounded."""

    @property
    def parts(self) -> list[Part]:
        """Everything with a price: units, costs of lines, costs of the session."""
        return [*(part for line in self.lines for part in line.parts), *self.costs.values()]

    @property
    def total(self) -> Decimal:
        """What the customer pays."""
        return less(super().total, added(discount.amount for discount in self.discounts))

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
        total = rounded(self.total, exponent, mode)
        totals = [part.total for part in self.parts]
        dues = fitted = split(total, list(self._shares()), exponent)
        if any(discount.amount for discount in self.discounts):
            down = [rounded(amount, exponent, ROUND_FLOOR) for amount in totals]
            # Together the parts may add a unit more to the total than their own sum rounds to.
            whole = max(rounded(added(totals), exponent, mode), added(map(max, down, dues)))
            fitted = split(whole, totals, exponent, least=dues)
        parts = iter(
            _rounded_part(part, own, due, exponent, mode)
            for part, own, due in zip(self.parts, fitted, dues, strict=True)
        )
        lines = [
            replace(
                line,
                units={unit: next(parts) for unit in line.units},
                costs={name: next(parts) for name in line.costs},
            )
            for line in self.lines
        ]
        costs = {name: next(parts) for name in self.costs}
        discounts = _fitted(self.discounts, less(added(fitted), total), exponent)
        return replace(self, lines=lines, costs=costs, discounts=discounts, exponent=exponent)

    def _shares(self) -> Iterator[Fraction]:
        """What each part costs after the session's discounts, in the order of ``parts``."""
        off = dict.fromkeys(("cartItems", "additionalCosts", "sessionTotal"), ZERO)
        for discount in self.discounts:
            off[discount.scope or ""] = added((off[discount.scope or ""], discount.amount))
        items = added(unit.total for line in self.lines for unit in line.units.values())
        costs = added(cost.total for cost in self.costs.values())
        left = less(super().total, added((off["cartItems"], off["additionalCosts"])))
        of_all = _kept(left, off["sessionTotal"])
        of_items = of_all * _kept(items, off["cartItems"])
        of_costs = of_all * _kept(costs, off["additionalCosts"])
        for line in self.lines:
            yield from (Fraction(unit.total) * of_items for unit in line.units.values())
            yield from (Fraction(cost.total) * of_all for cost in line.costs.values())
        yield from (Fraction(cost.total) * of_costs for cost in self.costs.values())

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

        result: dict[str, Any] = plain(self)
        return result


def _kept(whole: Decimal, taken: Decimal) -> Fraction:
    return 1 - Fraction(taken) / Fraction(whole) if whole > 0 else Fraction(1)


def _rounded_part(part: Part, total: Decimal, due: Decimal, exponent: int, mode: str) -> Part:
    price = total if part.price == part.total else max(rounded(part.price, exponent, mode), total)
    return Part(price, _fitted(part.discounts, less(price, total), exponent), due)


def _fitted(discounts: list[Discount], total: Decimal, exponent: int) -> list[Discount]:
    if not discounts:
        return []
    amounts = split(total, [discount.amount for discount in discounts], exponent)
    return [replace(d, amount=amount) for d, amount in zip(discounts, amounts, strict=True)]
