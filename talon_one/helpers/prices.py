"""The price breakdown of a session: lines, units, costs and discounts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any, Literal

from talon_one.core.errors import ApiValueError
from talon_one.core.models.model import Model

from .money import json_value, subtract, to_minor, total
from .price_table import Row, as_html, as_text
from .rounded_prices import round_prices

if TYPE_CHECKING:
    from talon_one.models import Effect


@dataclass(frozen=True)
class Discount:
    """An amount that a campaign deducts."""

    name: str
    """The discount's name; that of an item's discount mostly ends with ``#`` and the line."""
    amount: Decimal
    """What is deducted here."""
    requested: Decimal | None
    """What the rule asked for in total, if a budget or the price allowed less; else ``None``."""
    campaign_id: int
    """Internal id of the campaign."""
    coupon: str | None
    """The coupon code that triggered it, if any."""
    scope: str | None = None
    """What a session discount is deducted from; ``None`` for other discounts."""


@dataclass
class PricedPart:
    """A unit of a line, or an additional cost."""

    price: Decimal
    """Price before discounts."""
    scope: str | None = None
    """Which session discounts it shares, besides those on ``sessionTotal``: ``cartItems`` or
    ``additionalCosts``."""
    discounts: list[Discount] = field(default_factory=list)
    """Its own discounts, without those of the session."""
    net: Decimal | None = None
    """Total less its share of the session's discounts. Set only in rounded prices, because most
    shares have no exact decimal representation."""

    @property
    def total(self) -> Decimal:
        """Price less its own discounts."""
        return subtract(self.price, *(discount.amount for discount in self.discounts))


class _PricedGroup:
    """Sums over several parts."""

    @property
    def parts(self) -> list[PricedPart]:
        """All units and costs in this group."""
        raise NotImplementedError

    @property
    def subtotal(self) -> Decimal:
        """Total before discounts."""
        return total(part.price for part in self.parts)

    @property
    def total(self) -> Decimal:
        """Subtotal less discounts; a line's total does not include session discounts."""
        return total(part.total for part in self.parts)

    @property
    def discount_total(self) -> Decimal:
        """Sum of all discounts."""
        return subtract(self.subtotal, self.total)


@dataclass
class Line(_PricedGroup):
    """A line of the cart, without returned units."""

    position: int
    """Index of the line in the cart, from 0."""
    sku: str
    """Stock keeping unit."""
    name: str
    """Display name; the SKU if the item has no name."""
    units: dict[int, PricedPart]
    """Units by their index within the line, from 0."""
    costs: dict[str, PricedPart]
    """Additional costs of the line, by API name."""

    @property
    def parts(self) -> list[PricedPart]:
        """Units and costs."""
        return [*self.units.values(), *self.costs.values()]

    @property
    def net(self) -> Decimal:
        """Total less the line's share of the session's discounts, in rounded prices."""
        return total(part.total if part.net is None else part.net for part in self.parts)

    def _rows(self) -> Iterator[Row]:
        price = total(unit.price for unit in self.units.values())
        yield Row(0, self.name, str(len(self.units)), _shown(price))
        yield from _discount_rows(d for unit in self.units.values() for d in unit.discounts)
        for name, cost in self.costs.items():
            yield from _cost_rows(name, cost, 1)


@dataclass(frozen=True)
class FreeItem:
    """Units to add to the order free of charge."""

    sku: str
    """Stock keeping unit to add."""
    name: str
    """Name of the effect."""
    quantity: int
    """Number of units."""
    requested: int | None
    """Number of units that the rule asked for, if more than ``quantity``; else ``None``."""
    campaign_id: int
    """Internal id of the campaign."""
    referral: str | None = None
    """The referral code that the same campaign accepted. Then the units may be for the advocate instead of
    the customer: the API does not name the recipient. See ``outcome.response.referral``."""


@dataclass(frozen=True)
class TotalMismatch:
    """A total before discounts that differs from the server's."""

    name: str
    """Member of the session, for example ``cartItemTotal``."""
    calculated: Decimal
    """Sum of the lines and costs here."""
    reported: Decimal
    """The server's value."""


@dataclass
class Prices(_PricedGroup):
    """The prices of a session. All amounts are exact, unless they come from :meth:`rounded`."""

    lines: list[Line]
    """The lines of the cart."""
    costs: dict[str, PricedPart]
    """Additional costs of the session, by API name."""
    discounts: list[Discount]
    """Discounts of the session."""
    free_items: list[FreeItem] = field(default_factory=list)
    """Units to add free of charge."""
    unapplied: list[Effect] = field(default_factory=list)
    """Discounts without a matching line, unit or cost; not included in the sums."""
    mismatches: list[TotalMismatch] = field(default_factory=list)
    """Totals that differ from the server's; should be empty before a customer is charged."""
    currency: str | int | None = None
    """What the prices are rounded to; ``None`` if they are exact."""

    @property
    def parts(self) -> list[PricedPart]:
        """All units, costs of lines and costs of the session."""
        return [*(part for line in self.lines for part in line.parts), *self.costs.values()]

    @property
    def total(self) -> Decimal:
        """What the customer pays."""
        return subtract(super().total, *(discount.amount for discount in self.discounts))

    def rounded(
        self,
        currency: str | int,
        mode: str = ROUND_HALF_UP,
        *,
        by: Literal["order", "line"] = "order",
    ) -> Prices:
        """Return the prices in whole minor units, with session discounts spread over the parts (``net``).

        The total is rounded. All other amounts are fitted to it by the largest remainder method, so
        that every sum still holds and no amount changes its sign.

        Args:
            currency: ISO 4217 code, or the number of decimal digits.
            mode: A rounding mode of :mod:`decimal`.
            by: ``line`` rounds what each line and each cost of the session costs in the end; the total
                is their sum, and may differ from the rounded total.

        Raises:
            ApiValueError: Not a currency, or another ``by``.
        """
        if by not in ("order", "line"):
            raise ApiValueError(f"by: expected 'order' or 'line', got {by!r}")
        return round_prices(self, currency, mode, by_line=by == "line")

    def as_table(self) -> str:
        """Return a table in plain text."""
        return as_text(self._rows())

    def _repr_html_(self) -> str:
        return as_html(self._rows())

    def _rows(self) -> Iterator[Row]:
        for line in self.lines:
            yield from line._rows()
        for name, cost in self.costs.items():
            yield from _cost_rows(name, cost, 0)
        for item in self.free_items:
            requested = f" (of {item.requested})" if item.requested else ""
            yield Row(0, f"{item.name}: {item.sku}{requested}", str(item.quantity), "0")
        yield from (row._replace(level=0) for row in _discount_rows(self.discounts))
        if self.discount_total:
            yield Row(2, "Subtotal", "", _shown(self.subtotal))
            yield Row(2, "Discounts", "", _shown(self.discount_total.copy_negate()))
        yield Row(2, "Total", "", _shown(self.total))
        for mismatch in self.mismatches:
            label = f"The server's {mismatch.name} is {_shown(mismatch.reported)}, not"
            yield Row(2, label, "", _shown(mismatch.calculated))
        for effect in self.unapplied:
            label = f"Not applied: {effect.effect_type} of campaign {effect.campaign_id}"
            yield Row(2, label, "", "")

    def to_dict(self) -> dict[str, Any]:
        """Return all of it for ``json.dumps``; amounts are text, so that no digit is lost.

        Rounded prices have their currency, and the totals in minor units, too: ``total_minor``.
        """
        result: dict[str, Any] = _plain(self, self.currency)
        return result


def _cost_rows(name: str, cost: PricedPart, level: int) -> Iterator[Row]:
    yield Row(level, name, "", _shown(cost.price))
    yield from _discount_rows(cost.discounts)


def _discount_rows(discounts: Iterable[Discount]) -> Iterator[Row]:
    """Yield one row for all discounts of the same name and coupon."""
    amounts: dict[tuple[str, str | None], list[Decimal]] = {}
    for discount in discounts:
        amounts.setdefault((discount.name, discount.coupon), []).append(discount.amount)
    for (name, coupon), parts in amounts.items():
        label = f"{name} ({coupon})" if coupon else str(name or "")
        yield Row(1, label, "", _shown(total(parts).copy_negate()))


def _shown(amount: Decimal) -> str:
    return format(amount, "f") if isinstance(amount, Decimal) else str(amount)


def _plain(value: Any, currency: str | int | None) -> Any:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, list):
        return [_plain(element, currency) for element in value]
    if isinstance(value, dict):
        return {str(key): _plain(element, currency) for key, element in value.items()}
    if isinstance(value, Model):
        return json_value(value.to_dict())
    if not hasattr(value, "__dataclass_fields__"):
        return value
    names = [member.name for member in fields(value)]
    if isinstance(value, _PricedGroup):
        names += ["subtotal", "discount_total"]
    if isinstance(value, (PricedPart, _PricedGroup)):
        names.append("total")
    if isinstance(value, Line):
        names.append("net")
    plain = {name: _plain(getattr(value, name), currency) for name in names}
    if isinstance(value, _PricedGroup) and currency is not None:
        sums = [name for name in ("subtotal", "discount_total", "total", "net") if name in plain]
        plain |= {f"{name}_minor": to_minor(getattr(value, name), currency) for name in sums}
    return plain
