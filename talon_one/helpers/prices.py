"""What the customer pays: every line, unit and cost with the discounts that effects give it.

Effects are advice, the shop does the sums. The rules, as the API's documentation has them:

- An effect on an item names a line and a unit of it, both counted from 0; its ``value`` is for that
  unit. ``totalDiscount`` repeats on every effect of one discount and is never added up.
- Several effects of one kind, even of one name, add up. Their order means nothing.
- Amounts are in major units and unrounded; nothing gets below zero.
- A discount of the whole session comes after those of units and costs: first what is meant for cart
  items alone (``cartItems``) or for the session's costs alone (``additionalCosts``), then
  ``sessionTotal``.

Narrow discounts go before wide ones, so the totals are the same in any order. Units that were returned
are left out: those without a discount in force, and of these the first ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from talon_one.core.errors import ApiValueError
from talon_one.models import (
    AcceptCouponEffectProps,
    AddFreeItemEffectProps,
    CustomerSessionV2,
    SetDiscountEffectProps,
    SetDiscountPerAdditionalCostEffectProps,
    SetDiscountPerAdditionalCostPerItemEffectProps,
    SetDiscountPerItemEffectProps,
)

from .breakdown import Discount, FreeItem, Line, Mismatch, Part, Prices
from .money import EXACT, ZERO, added, less

if TYPE_CHECKING:
    from talon_one.models import CartItem, Effect, NewCustomerSessionV2

_ITEM_PROPS = (SetDiscountPerItemEffectProps, SetDiscountPerAdditionalCostPerItemEffectProps)
_PROPS = (*_ITEM_PROPS, SetDiscountPerAdditionalCostEffectProps, SetDiscountEffectProps)
_SCOPES = ("cartItems", "additionalCosts", "sessionTotal")  # in the order they are taken off


@dataclass(frozen=True)
class PriceRules:
    """Settings of the Application that prices depend on and that no answer tells."""

    discount_scope: Literal["sessionTotal", "cartItems", "additionalCosts"] = "sessionTotal"
    """``defaultDiscountScope``: what a discount of the session without scope is taken off."""
    item_discount_scope: Literal["price", "additionalCosts", "itemTotal"] = "price"
    """``defaultDiscountAdditionalCostPerItemScope``: the same for a discount of an item."""
    item_costs: Literal["line", "unit"] = "line"
    """Whether an additional cost of a cart item is for its line or for each of its units. No public
    source tells; a wrong guess shows in ``Prices.mismatches``."""


def prices_of(
    session: CustomerSessionV2 | NewCustomerSessionV2,
    effects: Iterable[Effect],
    rules: PriceRules = PriceRules(),
) -> Prices:
    """The exact prices of a session with the effects in force.

    Args:
        session: as it was sent, or better as the server has it, with totals to check against.
        effects: those in force; all that are neither discounts nor free items are ignored.
        rules: what the Application is set to.

    Raises:
        ApiValueError: only a catalog knows the price of a line; ask for ``customerSession``.
    """
    known = [(effect, effect.typed_props) for effect in effects]
    codes = {
        (effect.campaign_id, effect.triggered_by_coupon): props.value
        for effect, props in known
        if isinstance(props, AcceptCouponEffectProps)
    }
    claims: list[_Claim] = []
    unplaced: list[Effect] = []
    for effect, props in known:
        if isinstance(props, _PROPS):
            code = codes.get((effect.campaign_id, effect.triggered_by_coupon))
            claims.append(_Claim(effect, props, code))
        elif str(effect.effect_type).startswith("setDiscount"):
            unplaced.append(effect)  # of a kind that is new, or with props that make no sense
    on_units = {
        (claim.props.position, claim.props.sub_position) for claim in claims if claim.on_item
    }
    items = list(enumerate(session.cart_items or ()))
    lines = [
        _LineSums(at, item, on_units, rules, item.returned_quantity or 0) for at, item in items
    ]
    costs = {n: _Slot(n, cost.price) for n, cost in (session.additional_costs or {}).items()}
    mismatches: tuple[Mismatch, ...] = ()
    if isinstance(session, CustomerSessionV2):
        ordered = [_LineSums(at, item, on_units, rules, 0) for at, item in items]
        mismatches = tuple(_mismatches(session, _sums(lines, costs), _sums(ordered, costs)))
    placed = [
        (_slots(claim, lines, costs, rules), claim) for claim in claims if not claim.on_session
    ]
    for slots, claim in sorted(placed, key=lambda each: (len(each[0]), each[1].order)):
        if slots:
            claim.place(slots)
        else:
            unplaced.append(claim.effect)
    discounts = _session_discounts([c for c in claims if c.on_session], lines, costs, rules)
    return Prices(
        tuple(line.line() for line in lines),
        tuple(slot.part() for slot in costs.values()),
        tuple(discounts),
        tuple(_free_items(props for _, props in known)),
        tuple(unplaced),
        mismatches,
    )


@dataclass
class _Slot:
    """Something with a price, and what discounts have left of it so far."""

    name: str
    price: Decimal
    unit: int | None = None
    discounts: list[Discount] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.left = self.price

    def take(self, amount: Decimal) -> Decimal:
        """Take off as much of an amount as there is."""
        taken = min(amount, max(self.left, ZERO))
        self.left = less(self.left, taken)
        return taken

    def part(self) -> Part:
        return Part(self.name, self.price, tuple(self.discounts), self.left, self.unit)


class _Claim:
    """A discount that an effect asks for."""

    def __init__(self, effect: Effect, props: Any, code: str | None) -> None:
        self.effect = effect
        self.props = props
        self.code = code
        self.on_item = isinstance(props, _ITEM_PROPS)
        self.on_session = isinstance(props, SetDiscountEffectProps)
        self.value: Decimal = max(props.value, ZERO)
        self.wanted: Decimal = max(props.desired_value or ZERO, self.value)

    @property
    def order(self) -> tuple[Any, ...]:
        """An order that does not depend on the effect's place in the answer."""
        return (
            self.props.name,
            self.wanted,
            self.value,
            str(self.effect.campaign_id),
            self.code or "",
        )

    def place(self, slots: Sequence[_Slot], scope: str | None = None) -> None:
        """Take the value off the first slot, and what is left of it off the next ones."""
        left, takings = self.value, []
        for slot in slots:
            taken = slot.take(left)
            left = less(left, taken)
            if taken or slot is slots[0]:
                takings.append((slot, taken))
        granted = less(self.value, left)
        wanted = self.wanted if self.wanted > granted else None
        for slot, taken in takings:
            slot.discounts.append(
                Discount(self.props.name, taken, wanted, self.effect.campaign_id, self.code, scope)
            )


class _LineSums:
    """One line: its units that were not returned, and its costs."""

    def __init__(
        self,
        position: int,
        item: CartItem,
        on_units: Container[tuple[int, int | None]],
        rules: PriceRules,
        returned: int,
    ) -> None:
        self.position = position
        self.item = item
        price = _price(item, position)
        indices = sorted(
            range(item.quantity), key=lambda unit: ((position, unit) in on_units, unit)
        )
        kept = sorted(indices[returned:])
        self.units = {unit: _Slot(item.sku, price, unit) for unit in kept}
        self.costs: dict[str, _Slot] = {}
        for name, cost in (item.additional_costs or {}).items():
            times = len(kept) if rules.item_costs == "unit" else min(len(kept), 1)
            self.costs[name] = _Slot(name, EXACT.multiply(cost.price, Decimal(times)))

    def slots(self, unit: int | None, scope: str) -> list[_Slot]:
        """What a discount of that scope may be taken off; ``None`` is any unit."""
        found = list(self.units.values())
        if unit is not None:
            found = [self.units[unit]] if unit in self.units else []
        costs = list(self.costs.values())
        return {"price": found, "additionalCosts": costs, "itemTotal": [*found, *costs]}[scope]

    def line(self) -> Line:
        item = self.item
        units = tuple(slot.part() for slot in self.units.values())
        costs = tuple(slot.part() for slot in self.costs.values())
        return Line(self.position, item.sku, item.name or item.sku, units, costs)


def _price(item: CartItem, position: int) -> Decimal:
    if item.price is not None:
        return item.price
    chosen = (item.prices or {}).get(item.selected_price_type or "")
    if chosen is None or chosen.price is None:
        raise ApiValueError(
            f"the price of line {position} is not known here: ask for the response content"
            " 'customerSession'"
        )
    return chosen.price


def _slots(
    claim: _Claim, lines: Sequence[_LineSums], costs: dict[str, _Slot], rules: PriceRules
) -> list[_Slot]:
    props = claim.props
    if isinstance(props, SetDiscountPerAdditionalCostEffectProps):
        return [costs[props.additional_cost]] if props.additional_cost in costs else []
    if not 0 <= props.position < len(lines):
        return []
    line = lines[props.position]
    if isinstance(props, SetDiscountPerAdditionalCostPerItemEffectProps):
        return [line.costs[props.additional_cost]] if props.additional_cost in line.costs else []
    scope = props.scope
    if scope not in ("price", "additionalCosts", "itemTotal"):
        scope = rules.item_discount_scope
    return line.slots(props.sub_position, scope)


def _session_discounts(
    claims: Sequence[_Claim],
    lines: Sequence[_LineSums],
    costs: dict[str, _Slot],
    rules: PriceRules,
) -> list[Discount]:
    items = added(slot.left for line in lines for slot in line.units.values())
    item_costs = added(slot.left for line in lines for slot in line.costs.values())
    by_scope: dict[str, list[_Claim]] = {scope: [] for scope in _SCOPES}
    for claim in sorted(claims, key=lambda claim: claim.order):
        by_scope[
            claim.props.scope if claim.props.scope in _SCOPES else rules.discount_scope
        ].append(claim)
    found: list[Discount] = []
    left = item_costs
    for scope, whole in zip(
        _SCOPES, (items, added(s.left for s in costs.values()), ZERO), strict=True
    ):
        pool = _Slot(scope, left if scope == "sessionTotal" else whole)
        for claim in by_scope[scope]:
            claim.place([pool], scope)
        left = EXACT.add(left, pool.left)
        found += pool.discounts
    return found


def _free_items(all_props: Iterable[object]) -> Iterator[FreeItem]:
    free = [props for props in all_props if isinstance(props, AddFreeItemEffectProps)]
    for (sku, name), quantity in Counter((props.sku, props.name) for props in free).items():
        desired = [p.desired_quantity or 0 for p in free if (p.sku, p.name) == (sku, name)]
        yield FreeItem(sku, name, quantity, max(desired) if max(desired) > quantity else None)


_TOTALS = ("cartItemTotal", "additionalCostTotal", "cartItemAdditionalCostTotal", "total")


def _sums(lines: Sequence[_LineSums], costs: dict[str, _Slot]) -> list[Decimal]:
    """The totals before discounts, in the order of ``_TOTALS``."""
    items = added(slot.price for line in lines for slot in line.units.values())
    session_costs = added(slot.price for slot in costs.values())
    item_costs = added(slot.price for line in lines for slot in line.costs.values())
    return [items, session_costs, item_costs, added((items, session_costs, item_costs))]


def _mismatches(
    session: CustomerSessionV2, kept: Sequence[Decimal], ordered: Sequence[Decimal]
) -> Iterator[Mismatch]:
    """Whether the server's totals go down with a return, no public source tells: both will do."""
    servers = (
        session.cart_item_total,
        session.additional_cost_total,
        session.cart_item_additional_cost_total,
        session.total,
    )
    for name, theirs, *ours in zip(_TOTALS, servers, kept, ordered, strict=True):
        if theirs is not None and theirs not in ours:
            yield Mismatch(name, ours[0], theirs)
