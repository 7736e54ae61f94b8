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
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from talon_one import models as m
from talon_one.core.errors import ApiValueError

from .money import EXACT, ZERO, added, less
from .prices import Discount, FreeItem, Line, Mismatch, Part, Prices

if TYPE_CHECKING:
    Session = m.CustomerSessionV2 | m.NewCustomerSessionV2
    # The position of a line, and the index of a unit or the name of a cost; (None, name): a cost.
    Places = dict[tuple[int | None, int | str], Part]


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


DEFAULT_RULES = PriceRules()


def prices_of(
    session: Session, effects: Iterable[m.Effect], rules: PriceRules = DEFAULT_RULES
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
        if isinstance(props, m.AcceptCouponEffectProps)
    }
    claims = [
        _Claim(effect, props, codes.get((effect.campaign_id, effect.triggered_by_coupon)))
        for effect, props in known
        if str(effect.effect_type).startswith("setDiscount")
    ]
    on_units = {(claim.of("position"), claim.of("sub_position")) for claim in claims}
    lines = [
        _line(position, item, item.returned_quantity or 0, on_units, rules)
        for position, item in enumerate(session.cart_items or ())
    ]
    costs = {name: Part(cost.price) for name, cost in (session.additional_costs or {}).items()}
    prices = Prices(lines, costs, [])
    if isinstance(session, m.CustomerSessionV2):
        prices.mismatches += _mismatches(session, prices, rules)
    for claim in claims:
        claim.parts = _parts(claim, prices, rules)
    for claim in sorted(claims, key=_Claim.order):
        if isinstance(claim.props, m.SetDiscountEffectProps):
            continue
        if claim.parts:
            claim.place(claim.parts)
        else:  # on something that is not there, of a new kind, or with props that make no sense
            prices.unplaced.append(claim.effect)
    return prices
