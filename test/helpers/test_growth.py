"""Work grows with the number of items and effects, counted by the lines of code that run."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import talon_one as t1
from talon_one import helpers
from talon_one.helpers import Outcome
from talon_one.helpers.returns import returned_units, with_invoice

HELPERS = str(Path(helpers.__file__).parent)


def effect(kind: str, campaign: int = 1, **props: Any) -> dict[str, Any]:
    return {
        "campaignId": campaign,
        "rulesetId": 1,
        "ruleIndex": 0,
        "ruleName": "",
        "effectType": kind,
        "props": props,
    }


def outcome(
    effects: list[dict[str, Any]], lines: int = 10, units: int = 1, **saved: Any
) -> Outcome:
    items = [{"sku": f"S{at}", "quantity": units, "price": "20000.07"} for at in range(lines)]
    session = {"state": "open", "cartItems": items}
    response = {"effects": effects, "customerSession": session}
    return Outcome.from_dict(
        {
            "response": response,
            "state": "open",
            "content": "{}",
            "before": [],
            "degraded": False,
            **saved,
        }
    )


def of_session(n: int) -> Outcome:
    return outcome([effect("setDiscount", name=f"D{at}", value="0.013") for at in range(n)])


def of_one_unit(n: int) -> Outcome:
    props: dict[str, Any] = {"position": 0, "subPosition": 0, "value": "0.013"}
    return outcome([effect("setDiscountPerItem", name=f"D{at}", **props) for at in range(n)])


def of_each_line(n: int) -> Outcome:
    kind = "setDiscountPerItem"
    return outcome(
        [effect(kind, name="D", position=at, subPosition=0, value="0.013") for at in range(n)], n
    )


def of_each_unit(n: int) -> Outcome:
    kind = "setDiscountPerItem"
    found = [effect(kind, name="D", position=0, subPosition=at, value="0.013") for at in range(n)]
    return outcome([*found, effect("setDiscount", name="S", value="0.013")], 1, n)


def of_codes(n: int) -> Outcome:
    accepted = [effect("acceptCoupon", value=f"a{at}") for at in range(n)]
    reason = "CouponNotFound"
    rejected = [effect("rejectCoupon", value=f"r{at}", rejectionReason=reason) for at in range(n)]
    return outcome(accepted + rejected)


def of_points(n: int) -> Outcome:
    kind = "addLoyaltyPoints"
    return outcome(
        [effect(kind, programId=at, subLedgerId="", name="P", value=1) for at in range(n)]
    )


def of_gifts(n: int) -> Outcome:
    return outcome([effect("addFreeItem", at, sku=f"S{at}", name="F") for at in range(n)])


def rolled_back(n: int) -> Outcome:
    before = [effect("setDiscount", name=f"D{at % 3}", value=at + 1) for at in range(n)]
    rollbacks = [effect("rollbackDiscount", name=f"D{at % 3}", value="0.7") for at in range(n)]
    again = [effect("setDiscount", name=f"D{at}", value=1) for at in range(n)]
    return outcome(rollbacks + again, before=before)


def returned(n: int) -> Outcome:
    closing = outcome([effect("setDiscount", name="D", value=9)], n)
    session = closing.to_dict()
    return outcome([], n, closing=session, returns=[[[[at, 0]], "1", False] for at in range(n)])


LOOKS: dict[str, Callable[[Outcome], Any]] = {
    "prices": lambda found: found.prices,
    "rounded": lambda found: found.prices.rounded("EUR"),
    "rounded by line": lambda found: found.prices.rounded("EUR", by="line"),
    "table": lambda found: found.prices.as_table(),
    "dict of prices": lambda found: found.prices.rounded("EUR").to_dict(),
    "dict": lambda found: found.to_dict(),
    "verdicts": lambda found: [found.verdicts[code].accepted for code in found.verdicts],
    "loyalty": lambda found: found.loyalty,
    "active effects": lambda found: found.active_effects,
    "free items": lambda found: found.free_items,
    "refund": lambda found: found.closing and found.refund("EUR"),
}


def lines_run(work: Callable[[], Any]) -> int:
    """How many lines of the helpers run."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace if frame.f_code.co_filename.startswith(HELPERS) else None

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def grows(work: Callable[[int], Callable[[], Any]], most: int) -> float:
    """How much more is done for ten times as much as for one time."""
    few, many = work(most // 10), work(most)
    few()  # classes and writers are made once
    few, many = work(most // 10), work(most)
    return lines_run(many) / max(lines_run(few), 1)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(
    "make",
    [
        of_session,
        of_one_unit,
        of_each_line,
        of_each_unit,
        of_codes,
        of_points,
        of_gifts,
        rolled_back,
        returned,
    ],
)
def test_an_outcome_takes_work_in_proportion_to_its_items_and_effects(
    make: Callable[[int], Outcome], look: str
) -> None:
    def work(n: int) -> Callable[[], Any]:
        found = make(n)
        return lambda: LOOKS[look](found)

    assert grows(work, 200) <= 10.5


def test_a_return_takes_work_in_proportion_to_the_cart() -> None:
    def work(n: int) -> Callable[[], Any]:
        lines = [t1.CartItem(sku=f"S{at}", quantity=2) for at in range(n)]
        return lambda: returned_units({line.sku: 1 for line in lines}, lines)

    assert grows(work, 200) <= 10.5


def test_the_units_of_a_return_are_found_in_proportion_to_the_cart() -> None:
    def work(n: int) -> Callable[[], Any]:
        closing = outcome([], n, 2)
        closing = replace(closing, state="closed")
        data = closing.response.to_dict()
        for line in data["customerSession"]["cartItems"]:
            line["returnedQuantity"] = 1
        data["return"] = {"returnedCartItems": [{"position": at, "quantity": 1} for at in range(n)]}
        response = t1.IntegrationStateV2.from_dict(data)
        now = replace(closing, response=response, state="partially_returned")
        return lambda: with_invoice(now, closing)

    assert grows(work, 200) <= 10.5
