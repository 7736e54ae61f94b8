"""What the names in a formula stand for, in the evaluation of a request.

| name | value |
|---|---|
| ``session.total``, ``session.cart_item_total``, ``session.additional_cost_total`` | as in the API, without returned items |
| ``session.units`` | the number of units in the cart |
| ``session.attributes.NAME``, ``session.additional_costs.NAME`` | an attribute, the price of a cost |
| ``profile.total_sales``, ``profile.closed_sessions``, ``profile.attributes.NAME`` | of the customer |
| ``event.attributes.NAME`` | of the event |
| ``unit.price``, ``unit.sku``, ``unit.category``, ``unit.attributes.NAME``, ``unit.costs.NAME`` | of a unit, in effects per item |
| ``base`` | what a percentage would be of, in discounts |
| ``count("SKU")`` | how many units have the SKU |
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ..support.formulas import FormulaError, Values, evaluate_formula
from .context import EvaluationContext, Unit

_MAX_DIGITS = 300


def compute(
    context: EvaluationContext, formula: str, unit: Unit | None = None, base: Decimal | None = None
) -> Any:
    """Return the value of a formula.

    Raises:
        FormulaError: A name is missing, or the values cannot be computed with.
    """
    names = _collect_names(context)
    if unit is not None:
        names["unit"] = _describe_unit(unit)
    if base is not None:
        names["base"] = base
    units = context.units

    def count(sku: str) -> int:
        return sum(unit.item["sku"] == sku for unit in units)

    return evaluate_formula(formula, names, {"count": count})


def compute_number(
    context: EvaluationContext, formula: str, unit: Unit | None = None, base: Decimal | None = None
) -> Decimal:
    """Return the value of a formula that must be a number.

    Raises:
        FormulaError: It is none, or has more than 300 digits.
    """
    value = compute(context, formula, unit, base)
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise FormulaError(f"{formula!r} is not a number")
    number = Decimal(value)
    if not number.is_finite() or abs(number.adjusted()) > _MAX_DIGITS:
        raise FormulaError(f"{formula!r} is out of range")
    return number


def _collect_names(context: EvaluationContext) -> dict[str, Any]:
    names: dict[str, Any] = {"event": Values({"attributes": Values(context.attributes)})}
    session, profile = context.session, context.profile
    if session is not None:
        totals, costs = context.totals, session.content["additionalCosts"]
        names["session"] = Values(
            {
                "total": totals.total,
                "cart_item_total": totals.cart_items,
                "additional_cost_total": totals.additional_costs,
                "units": len(context.units),
                "attributes": Values(session.content["attributes"]),
                "additional_costs": Values({name: costs[name]["price"] for name in costs}),
            }
        )
    if profile is not None:
        names["profile"] = Values(
            {
                "total_sales": profile.total_sales,
                "closed_sessions": profile.closed_sessions,
                "attributes": Values(profile.attributes),
            }
        )
    return names


def _describe_unit(unit: Unit) -> Values:
    item: Mapping[str, Any] = unit.item
    return Values(
        {
            "price": unit.price,
            "sku": item["sku"],
            "category": item.get("category", ""),
            "attributes": Values(item.get("attributes", {})),
            "costs": Values(unit.costs),
        }
    )
