"""The prices of a session, broken down to units and discounts: what :func:`prices_of` gives."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from talon_one.core.models.model import Model

from .money import added, exponent_of, from_minor, less, to_minor
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
    scope: str | None = None
    """Which discounts of the session, beside those of ``sessionTotal``, it has a share of:
    ``cartItems`` or ``additionalCosts``."""
    discounts: list[Discount] = field(default_factory=list)
    """Its own, without those of the whole session."""
    due: Decimal | None = None
    """The total less its share of the session's discounts. Only in rounded prices: most shares have
    no exact decimal."""

    @property
    def total(self) -> Decimal:
        """Price less its own discounts."""
        return less(self.price, *(discount.amount for discount in self.discounts))


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

    @property
    def parts(self) -> list[Part]:
        """Everything with a price: units, costs of lines, costs of the session."""
        return [*(part for line in self.lines for part in line.parts), *self.costs.values()]

    @property
    def total(self) -> Decimal:
        """What the customer pays."""
        return less(super().total, *(discount.amount for discount in self.discounts))

    def rounded(self, currency: str | int, mode: str = ROUND_HALF_UP) -> Prices:
        """The same in whole minor units, with the session's discounts spread in proportion (``due``).

        The total is rounded. All other amounts are fitted to it by largest remainder, so that every
        sum still holds and nothing is below zero.

        Args:
            currency: its code in ISO 4217, or digits after the point.
            mode: one of the rounding modes of :mod:`decimal`.

        Raises:
            ApiValueError: no currency, or a list price is below zero.
        """
        digits = exponent_of(currency)
        scale = Fraction(10) ** digits
        whole = to_minor(super().total, digits, mode)
        totals = split(whole, [Fraction(part.total) * scale for part in self.parts])
        off = whole - to_minor(self.total, digits, mode)
        shares = split(off, [share * scale for share in self._shares()], totals)
        parts = [
            _rounded(part, total, total - share, digits, mode)
            for part, total, share in zip(self.parts, totals, shares, strict=True)
        ]
        discounts = _fitted(self.discounts, off, digits)
        return replace(self._with(parts), discounts=discounts)

    def _with(self, parts: list[Part]) -> Prices:
        following = iter(parts)
        lines = [
            replace(
                line,
                units={unit: next(following) for unit in line.units},
                costs={name: next(following) for name in line.costs},
            )
            for line in self.lines
        ]
        return replace(self, lines=lines, costs={name: next(following) for name in self.costs})

    def _shares(self) -> list[Fraction]:
        """Each part's share of the session's discounts, in proportion to what they leave of it."""
        totals = [Fraction(part.total) for part in self.parts]
        left = totals
        for scope in ("cartItems", "additionalCosts", "sessionTotal"):
            off = Fraction(added(d.amount for d in self.discounts if d.scope == scope))
            on = [scope in (part.scope, "sessionTotal") for part in self.parts]
            whole = sum(amount for amount, counts in zip(left, on, strict=True) if counts)
            kept = 1 - off / whole if off else Fraction(1)
            left = [a * kept if counts else a for a, counts in zip(left, on, strict=True)]
        return [total - rest for total, rest in zip(totals, left, strict=True)]

    def as_table(self) -> str:
        """A table in plain text, for people."""
        from .price_table import text

        return text(self)

    def _repr_html_(self) -> str:
        from .price_table import html

        return html(self)

    def to_dict(self) -> dict[str, Any]:
        """Everything as ``json.dumps`` takes it; amounts are text, so that no digit is lost."""
        result: dict[str, Any] = _plain(self)
        return result


def _rounded(part: Part, total: int, due: int, digits: int, mode: str) -> Part:
    price = max(to_minor(part.price, digits, mode), total) if part.discounts else total
    return Part(
        from_minor(price, digits),
        part.scope,
        _fitted(part.discounts, price - total, digits),
        from_minor(due, digits),
    )


def _fitted(discounts: list[Discount], whole: int, digits: int) -> list[Discount]:
    scale = Fraction(10) ** digits
    amounts = split(whole, [Fraction(d.amount) * scale for d in discounts]) if discounts else []
    return [
        replace(discount, amount=from_minor(amount, digits))
        for discount, amount in zip(discounts, amounts, strict=True)
    ]


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, Model):
        return value.to_dict()
    if not hasattr(value, "__dataclass_fields__"):
        return value
    names = [each.name for each in fields(value)]
    if isinstance(value, _Sum):
        names += ["subtotal", "discount_total"]
    if isinstance(value, (Part, _Sum)):
        names.append("total")
    if isinstance(value, Line):
        names.append("due")
    return {name: _plain(getattr(value, name)) for name in names}
