"""Work out refunds from what was paid.

What was paid is the invoice of closing: each unit has its net price, with its share of the session's
discounts. A refund takes the paid amounts of the units that came back. The difference of the totals
before and after a return is something else: it can pay back what was never paid, because a discount of
the whole session stays as large as it was, or goes when its campaign evaluates the rest again.

A policy is named for each refund. Use the same one for all refunds of an order: what was refunded before
is worked out by the policy that is asked for now.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from talon_one.core.errors import ApiValueError

from .money import ZERO, exponent_of, from_minor, rounded, subtract, to_minor, total
from .rounding import split

if TYPE_CHECKING:
    from .prices import Line, Prices

RefundPolicy = Literal["as_paid", "repriced"]
Unit = tuple[int, int]
"""Position of the line and index of the unit in it, both from 0."""


class Return(NamedTuple):
    """Units that came back together."""

    units: tuple[Unit, ...]
    total: Decimal | None
    """What the rest of the session costs afterwards, unrounded; ``None`` if it is unknown."""
    cancelled: bool = False
    """Whether the session was cancelled: then additional costs are refunded, too."""


@dataclass(frozen=True)
class RefundedUnit:
    """A unit that came back."""

    position: int
    """Index of its line in the cart, from 0."""
    unit: int
    """Its index within the line, from 0."""
    sku: str
    """Stock keeping unit."""
    name: str
    """Display name."""
    paid: Decimal
    """What was paid for it, with its share of the line's additional costs and of all discounts."""


@dataclass(frozen=True)
class Refund:
    """What to pay back for a return, in whole minor units."""

    amount: Decimal
    """What to pay back now, 0 or more. All refunds of an order together never exceed what was paid."""
    units: tuple[RefundedUnit, ...]
    """The units that came back. No unit is in two refunds."""
    policy: RefundPolicy
    """How ``amount`` was worked out."""
    refunded_before: Decimal
    """The refunds of earlier returns."""
    paid: Decimal
    """What was paid for the whole order."""
    lost: Decimal
    """How much less than its new price the customer has paid for what is kept: the shop's loss, for
    example because the rest no longer qualifies for a discount."""


def refund_of(
    paid: Prices,
    returns: Sequence[Return],
    currency: str | int,
    policy: RefundPolicy = "as_paid",
    mode: str = ROUND_HALF_UP,
    by: Literal["order", "line"] = "order",
) -> Refund:
    """Return the refund of the last return.

    Args:
        paid: The unrounded prices of closing.
        returns: All returns of the order, in order.
        currency: ISO 4217 code, or the number of decimal digits.
        policy: ``as_paid``: what was paid for the returned units. ``repriced``: the difference to what
            the rest costs now, never below zero.
        mode: A rounding mode of :mod:`decimal`.
        by: How the invoice was rounded, as in :meth:`Prices.rounded`.

    Raises:
        ApiValueError: No return, no such policy, or an unknown price of the rest.
    """
    if policy not in ("as_paid", "repriced"):
        raise ApiValueError(f"policy: expected 'as_paid' or 'repriced', got {policy!r}")
    if not returns:
        raise ApiValueError("there is no refund: nothing was returned")
    digits = exponent_of(currency)
    invoice = paid.rounded(digits, mode, by=by)
    units = {(unit.position, unit.unit): unit for unit in _paid_units(invoice.lines, digits)}
    whole = invoice.total
    refunded = amount = lost = ZERO
    for entry in returns:
        refunded = total((refunded, amount))
        left = subtract(whole, refunded)
        rest = None if entry.total is None else rounded(entry.total, digits, mode)
        if entry.cancelled:
            amount = left
        elif policy == "repriced":
            if rest is None:
                raise ApiValueError("policy: the price of the rest is unknown; use 'as_paid'")
            amount = subtract(left, rest)
        else:
            amount = total(units[unit].paid for unit in entry.units if unit in units)
        amount = max(ZERO, min(amount, left))
        lost = ZERO if rest is None else max(ZERO, subtract(rest, subtract(left, amount)))
    last = tuple(units[unit] for unit in returns[-1].units if unit in units)
    return Refund(amount, last, policy, refunded, whole, lost)


def _paid_units(lines: Iterable[Line], digits: int) -> Iterator[RefundedUnit]:
    for line in lines:
        costs = [part.total if part.net is None else part.net for part in line.costs.values()]
        whole, count = to_minor(total(costs), digits), len(line.units)
        shares = split(whole, [Fraction(whole, count)] * count) if count else []
        for (index, unit), share in zip(line.units.items(), shares, strict=True):
            net = unit.total if unit.net is None else unit.net
            paid = total((net, from_minor(share, digits)))
            yield RefundedUnit(line.position, index, line.sku, line.name, paid)
