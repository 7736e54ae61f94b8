"""Whatever a response has where something else belongs, helpers work or raise an error of the SDK."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import talon_one as t1
from talon_one.helpers import EffectHandlers, Outcome, SessionState, handles

from ..server import Server, answer
from .fixtures import answer_of, client_for


def effect(kind: str, **props: Any) -> dict[str, Any]:
    rule = {"campaignId": 1, "rulesetId": 1, "ruleIndex": 0, "ruleName": "r"}
    return {
        **rule,
        "effectType": kind,
        "triggeredByCoupon": 7,
        "selectedPrice": 9,
        "props": props,
    }


LINE = {
    "sku": "A",
    "name": "Mug",
    "quantity": 3,
    "returnedQuantity": 1,
    "price": 10,
    "selectedPriceType": "t",
    "prices": {"t": {"price": 9, "adjustmentReferenceId": "x"}},
    "additionalCosts": {"wrapping": {"price": 1}},
}
POINTS = {"programId": 1, "subLedgerId": "", "value": 5}
RESPONSE: dict[str, Any] = {
    **answer_of(
        "partially_returned",
        couponCodes=["A"],
        referralCode="R",
        loyaltyCards=["card"],
        cartItems=[LINE, {"sku": "B", "quantity": 1, "price": -2}],
        additionalCosts={"shipping": {"price": 5}},
        cartItemTotal=28,
        cartItemAdditionalCostTotal=3,
        additionalCostTotal=5,
        total=36,
        updateCount=3,
    ),
    "effects": [
        effect("setDiscount", name="d", value=1, scope="sessionTotal", desiredValue=2),
        effect("setDiscountPerItem", name="d#0", value=1, position=0, subPosition=1),
        effect(
            "setDiscountPerAdditionalCost", name="d", value=1, additionalCost="shipping", position=0
        ),
        effect("acceptCoupon", value="A"),
        effect("rejectCoupon", value="Z", rejectionReason="CouponNotFound", details="d"),
        effect("acceptReferral", value="R"),
        effect("addFreeItem", sku="F", name="f", desiredQuantity=2),
        effect("addLoyaltyPoints", **POINTS, name="l", transactionUUID="u", cardIdentifier="card"),
        effect("deductLoyaltyPoints", **POINTS, name="l", transactionUUID="v", ruleTitle="t"),
        effect("showNotification", notificationType="Info", title="t", body="b"),
        effect("customEffect", effectId=1, name="minutes", payload={"a": 1}),
        effect("error", message="m"),
        effect("rollbackDiscount", name="d", value=1, cartItemPosition=0, cartItemSubPosition=0),
        effect("rollbackAddedLoyaltyPoints", **POINTS, transactionUUID="u"),
    ],
    "return": {"id": 1, "returnedCartItems": [{"position": 0, "quantity": 1}], "sessionId": 1},
    "ruleFailureReasons": [{"campaignName": "c", "couponValue": "Z", "referralValue": "Q"}],
    "loyalty": {
        "programs": {"1": {"id": 1, "name": "n", "ledger": {"currentBalance": 1}}},
        "cards": [{"id": 1, "identifier": "card", "programID": 1, "subledgers": {"s": {}}}],
    },
}
ABSENT = object()
UNFIT = [ABSENT, None, 17, "x", [None], {"a": None}, 2**70]
CLOSED = {**RESPONSE["customerSession"], "state": "closed"}


def paths(value: Any, path: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    yield path
    keys = value if isinstance(value, dict) else range(len(value)) if type(value) is list else ()
    for key in keys:
        yield from paths(value[key], (*path, key))


def unfit_responses(part: str) -> Iterator[dict[str, Any]]:
    for *parents, last in paths(RESPONSE[part], (part,)):
        for value in UNFIT:
            response = container = copy.deepcopy(RESPONSE)
            for key in parents:
                container = container[key]
            if value is not ABSENT:
                container[last] = value
            elif isinstance(container, dict):
                del container[last]
            yield response


class Basket(EffectHandlers):
    @handles("customEffect", name="minutes")
    def show(self, found: Any) -> None:
        str(found.props.payload)


USES: list[Callable[[Outcome], Any]] = [
    lambda outcome: outcome.prices.as_table(),
    lambda outcome: json.dumps(outcome.prices.to_dict()),
    lambda outcome: json.dumps(outcome.prices.rounded("EUR", by="line").to_dict()),
    lambda outcome: dict(outcome.verdicts),
    lambda outcome: [outcome.why(code) for code in "AZ"],
    lambda outcome: [rejection.message for rejection in outcome.rejected_coupons],
    lambda outcome: (outcome.free_items, outcome.loyalty, outcome.notifications, outcome.errors),
    lambda outcome: (outcome.rollbacks, outcome.unmatched_rollbacks, outcome.unknown_effects),
    lambda outcome: Outcome.from_dict(json.loads(json.dumps(outcome.to_dict()))),
    lambda outcome: Basket().handle(outcome),
    repr,
]


@pytest.mark.parametrize("part", ["customerSession", "effects", "ruleFailureReasons", "loyalty"])
def test_an_outcome_can_be_used_whatever_the_response_has(part: str) -> None:
    before = tuple(map(t1.Effect.from_dict, RESPONSE["effects"]))
    for response in unfit_responses(part):
        try:
            state = t1.IntegrationStateV2.from_dict(response)
        except t1.ApiValueError:
            continue
        outcome = Outcome(state, state="partially_returned", previous_effects=before)
        for use in USES:
            try:
                use(outcome)
            except t1.ApiValueError:
                pass
            except Exception as error:
                raise AssertionError(f"{part}: {response[part]}") from error


@pytest.mark.parametrize("part", ["customerSession", "return"])
def test_a_return_that_was_made_counts_whatever_the_response_has(server: Server, part: str) -> None:
    with client_for(server.url) as api:
        server.will_answer(answer({**RESPONSE, "customerSession": CLOSED}))
        session = SessionState(api, "cart")
        session.add_item("A", 3, price=10, additional_costs={"wrapping": 1})
        session.add_item("B", price=-2)
        session.close()
        closed = session.to_json()
        for response in unfit_responses(part):
            session = SessionState.from_json(api, closed)
            server.will_answer(answer(response), answer({"effects": []}))
            try:
                session.return_items({"A": 1})
            except t1.OpenApiException:
                continue  # it is unknown or was rejected, and said to be
            finally:
                server.answers.clear()
            assert SessionState.from_json(api, session.to_json()).state == session.state


def test_so_many_units_that_prices_would_fill_the_memory_have_none(server: Server) -> None:
    with client_for(server.url) as api:
        session = SessionState(api, "cart")
        session.add_item("A", 10**9, price=1)
        with pytest.raises(t1.ApiValueError, match="more than 1,000,000 units"):
            _ = session.prices
