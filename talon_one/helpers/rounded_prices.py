"""Fit prices to whole minor units, so that every sum still holds and no amount changes its sign.

The totals of the order, or of its lines, are rounded. The parts, their shares of the session's discounts and
the discounts are then fitted to these totals by the largest remainder method.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from .money import exponent_of, from_minor, to_minor, total
from .rounding import Bounds, round_fraction, split

if TYPE_CHECKING:
    from .prices import Discount, PricedPart, Prices


def round_prices(prices: Prices, currency: str | int, mode: str, *, by_line: bool) -> Prices:
    """Return the prices in whole minor units; see :meth:`Prices.rounded`."""
    digits = exponent_of(currency)
    scale = Fraction(10) ** digits
    parts = prices.parts
    totals = [Fraction(part.total) * scale for part in parts]
    nets = [amount * scale for amount in _nets(prices, parts)]
    groups = list(_groups(prices)) if by_line else [range(len(parts))]
    wholes = [_rounded_sum(totals, group, mode) for group in groups]
    paid = [_rounded_sum(nets, group, mode) for group in groups]
    if sum(wholes) < sum(paid):  # only by lines of both signs
        wholes = paid
    rounded: list[PricedPart] = []
    for group, whole, net in zip(groups, wholes, paid, strict=True):
        units = split(whole, [totals[at] for at in group])
        kept = split(net, [nets[at] for at in group], _bounds(units, net))
        rounded += [
            _rounded(parts[at], amount, rest, digits, mode)
            for at, amount, rest in zip(group, units, kept, strict=True)
        ]
    discounts = _fitted(prices.discounts, sum(wholes) - sum(paid), digits)
    return replace(_with(prices, rounded), discounts=discounts, currency=currency)


def _rounded_sum(amounts: Sequence[Fraction], group: range, mode: str) -> int:
    return round_fraction(sum((amounts[at] for at in group), Fraction()), mode)


def _groups(prices: Prices) -> Iterator[range]:
    """Yield the indexes of the parts of each line and of each cost of the session."""
    sizes = [len(line.units) + len(line.costs) for line in prices.lines]
    start = 0
    for size in (*sizes, *(1 for _ in prices.costs)):
        yield range(start, start + size)
        start += size


def _with(prices: Prices, parts: list[PricedPart]) -> Prices:
    following = iter(parts)
    lines = [
        replace(
            line,
            units={unit: next(following) for unit in line.units},
            costs={name: next(following) for name in line.costs},
        )
        for line in prices.lines
    ]
    return replace(prices, lines=lines, costs={name: next(following) for name in prices.costs})


def _nets(prices: Prices, parts: list[PricedPart]) -> list[Fraction]:
    """Return what each part costs after its share of the session's discounts.

    The shares are in proportion to the totals, so that a negative part gets a negative share.
    """
    if any(part.net is not None for part in parts):  # rounded before
        return [Fraction(part.total if part.net is None else part.net) for part in parts]
    nets = [Fraction(part.total) for part in parts]
    units = [at for at, part in enumerate(parts) if part.scope == "cartItems"]
    first = range(len(parts) - len(prices.costs), len(parts))
    costs = [at for at, part in enumerate(parts) if part.scope == "additionalCosts"]
    for scope, targets in (
        ("cartItems", (units,)),
        ("additionalCosts", (first, [at for at in costs if at not in first])),
        ("sessionTotal", (range(len(parts)),)),
    ):
        off = Fraction(total(d.amount for d in prices.discounts if d.scope == scope))
        for target in targets:
            whole = sum((nets[at] for at in target), Fraction(0))
            taken = max(Fraction(0), min(off, whole))
            if taken:
                for at in target:
                    nets[at] -= nets[at] * taken / whole
            off -= taken
    return nets


def _bounds(totals: list[int], whole: int) -> list[Bounds]:
    """Return the bounds of the net amounts: between nothing and the totals, if that is possible."""
    bounds = [(min(0, amount), max(0, amount)) for amount in totals]
    if sum(least for least, _ in bounds) <= whole <= sum(most for _, most in bounds):
        return list(bounds)
    return [(None, None)] * len(totals)


def _rounded(part: PricedPart, discounted: int, net: int, digits: int, mode: str) -> PricedPart:
    price = discounted
    if any(discount.amount for discount in part.discounts):
        price = max(to_minor(part.price, digits, mode), discounted)
    return replace(
        part,
        price=from_minor(price, digits),
        discounts=_fitted(part.discounts, price - discounted, digits),
        net=from_minor(net, digits),
    )


def _fitted(discounts: list[Discount], whole: int, digits: int) -> list[Discount]:
    scale = Fraction(10) ** digits
    amounts = split(whole, [Fraction(d.amount) * scale for d in discounts]) if discounts else []
    return [
        replace(discount, amount=from_minor(amount, digits))
        for discount, amount in zip(discounts, amounts, strict=True)
    ]
