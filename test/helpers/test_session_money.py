"""What a shop would lose money by: refunds, carts of others, totals that change, stored carts."""

from __future__ import annotations

import inspect
import json
import multiprocessing
import re
import signal
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest

import talon_one as t1
from talon_one.emulator import (
    AddFreeItem,
    AddLoyaltyPoints,
    Application,
    Campaign,
    Coupon,
    CouponValid,
    Emulator,
    LoyaltyProgram,
    Referral,
    ReferralValid,
    SessionTotal,
    SetDiscount,
    Settings,
    Setup,
)
from talon_one.helpers import (
    IllegalTransition,
    Outcome,
    OutcomeUnknownError,
    Prices,
    ResponseContent,
    SessionState,
    TotalChangedError,
)
from talon_one.helpers.locks import SessionLock

from ..server import Server, answer
from .fixtures import (
    READ,
    RETURN,
    UPDATE,
    answer_of,
    bring_to,
    cart,
    client_for,
    client_of,
    lines,
    operations,
    stored,
    times_redeemed,
)

STORED = Path(__file__).with_name("stored")


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


def closed_at(api: t1.IntegrationApi, *prices: tuple[str, int, str]) -> SessionState:
    session = SessionState(api, "order", profile_id="alice")
    for sku, quantity, price in prices:
        session.add_item(sku, quantity, price=price)
    session.close()
    return session


# 1 Refunds


@pytest.mark.parametrize(
    ("percent", "prices", "back", "refund"),
    [
        (20, [("A", 10, "10.00")], {"A": 8}, "64.00"),
        (10, [("A", 3, "100")], {"A": 2}, "180.00"),
        (20, [("A", 1, "150"), ("B", 1, "60")], {"A": 1}, "120.00"),
    ],
)
def test_a_refund_is_what_was_paid_for_the_units_that_came_back(
    percent: int, prices: Any, back: Any, refund: str
) -> None:
    campaign = Campaign("Off", [SetDiscount(percent=percent)])
    with Emulator([campaign]) as emulator, client_of(emulator) as api:
        session = closed_at(api, *prices)
        for dry in (True, False):
            found = session.return_items(back, dry=dry).refund("EUR")
            assert found.amount == Decimal(refund)
            assert len(found.units) == sum(back.values())


@pytest.mark.parametrize("after_return", ["keep", "reduce"])
def test_a_refund_is_the_same_whatever_a_return_does_to_a_discount_of_the_session(
    after_return: Any,
) -> None:
    settings = Settings(session_discounts_after_return=after_return)
    campaign = Campaign("Off", [SetDiscount(percent=20)])
    with Emulator([campaign], settings=settings) as emulator, client_of(emulator) as api:
        session = closed_at(api, ("A", 10, "10.00"))
        outcome = session.return_items({"A": 8})
        assert outcome.prices.total == (0 if after_return == "keep" else 16)
        assert outcome.refund("EUR").amount == 64
        emulator.fail_next(operation=READ, status=503)
        assert session.return_items({"A": 1}).refund("EUR").amount == 8


def test_a_discount_that_the_rest_no_longer_gets_is_the_shops_loss_and_never_a_negative_refund() -> (
    None
):
    campaign = Campaign(
        "Off", [SetDiscount(percent=20)], [SessionTotal(at_least=100)], reevaluate_on_return=True
    )
    with Emulator([campaign]) as emulator, client_of(emulator) as api:
        session = closed_at(api, ("A", 1, "95"), ("B", 1, "6"))
        assert session.prices.total == Decimal("80.8")
        outcome = session.return_items({"B": 1}, run_rule_engine=True)
        assert outcome.prices.total == 95
        as_paid = outcome.refund("EUR")
        assert (as_paid.amount, as_paid.lost) == (Decimal("4.80"), Decimal("19.00"))
        repriced = outcome.refund("EUR", "repriced")
        assert (repriced.amount, repriced.lost) == (Decimal(0), Decimal("14.20"))


def test_all_refunds_of_an_order_are_what_was_paid_and_no_unit_is_refunded_twice() -> None:
    campaign = Campaign("Off", [SetDiscount(percent=15)])
    with Emulator([campaign]) as emulator, client_of(emulator, pickle_secrets=True) as api:
        session = closed_at(api, ("A", 3, "9.99"), ("B", 2, "0.05"), ("DEPOSIT", 1, "-2"))
        paid = session.prices.rounded("EUR").total
        refunds = []
        returns: list[dict[str | int, int]] = [{"A": 1}, {"B": 1, "A": 1}, {"DEPOSIT": 1}]
        for back in returns:
            session = SessionState.from_json(api, session.to_json())
            refunds.append(session.return_items(back).refund("EUR"))
        refunds.append(session.cancel().refund("EUR"))
        assert sum(refund.amount for refund in refunds) == paid == refunds[0].paid
        units = [(unit.position, unit.unit) for refund in refunds for unit in refund.units]
        assert sorted(units) == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (2, 0)]


@pytest.mark.parametrize(("by", "paid"), [("order", "1.00"), ("line", "0.99")])
def test_refunds_are_of_the_invoice_as_it_was_rounded(
    api: t1.IntegrationApi, by: Any, paid: str
) -> None:
    session = closed_at(api, *((sku, 1, "0.333") for sku in "ABC"))
    assert session.prices.rounded("EUR", by=by).total == Decimal(paid)
    refunds = [session.return_items({sku: 1}).refund("EUR", by=by).amount for sku in "ABC"]
    assert sum(refunds) == Decimal(paid)


def test_without_an_invoice_there_is_no_refund_instead_of_a_wrong_one(
    api: t1.IntegrationApi,
) -> None:
    session = bring_to(api, "partially_returned")
    loaded = SessionState.load(api, "cart")
    with pytest.raises(t1.ApiValueError, match="invoice is unknown"):
        loaded.return_items({"HAT": 1}).refund("EUR")
    with pytest.raises(t1.ApiValueError, match="policy"):
        assert session.outcome is not None
        session.outcome.refund("EUR", "guess")  # type: ignore[arg-type]
    with pytest.raises(t1.ApiValueError, match="nothing was returned"):
        bring_to(api, "closed", "another").close().refund("EUR")


def test_units_that_another_process_returned_are_not_refunded_here(api: t1.IntegrationApi) -> None:
    session = bring_to(api, "closed")
    SessionState.load(api, "cart").return_items({"MUG": 1})
    refund = session.return_items({"HAT": 1}).refund("EUR")
    assert [unit.sku for unit in refund.units] == ["HAT"]
    assert refund.refunded_before > 0


# 2 The whole cart


def test_what_the_shops_own_database_does_not_have_is_removed_on_the_server(
    api: t1.IntegrationApi,
) -> None:
    session = bring_to(api, "open")
    session.set_additional_cost("shipping", 5)
    session.update()
    again = SessionState(api, "cart")
    again.add_item("HAT", price=10)
    assert again.remove_coupon("WELCOME10") is False
    again.set_additional_cost("shipping", None)
    assert again.update(whole=True).prices.total == 10
    there = stored(api)
    assert (there.coupon_codes, there.additional_costs, there.profile_id) == ([], {}, "")
    assert again.close().prices.total == 10


def test_with_a_test_key_the_whole_cart_is_evaluated_each_time() -> None:
    campaign = Campaign("Ten", [SetDiscount(amount=10)], [CouponValid()], [Coupon("TEN")])
    shop = Application("Shop", [campaign], "key", test_key="test-key")
    emulator = Emulator(Setup(applications=[shop]), api_key="key")
    with emulator, t1.ApiClient(t1.Configuration(emulator.url, "test-key")) as client:
        session = SessionState(t1.IntegrationApi(client), "cart")
        session.add_item("A", price=100)
        session.update(whole=True)
        session.add_coupon("TEN")
        assert session.update(whole=True).prices.total == session.prices.total == 90
        assert session.close().prices.total == 90


def test_a_session_that_exists_is_read_before_something_is_added(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    bring_to(api, "open")
    session = SessionState.get_or_create(api, "cart", profile_id="bob")
    session.add_item("CAP", price=1)
    assert session.update().drift == ()
    assert [line.sku for line in lines(api)] == ["MUG", "HAT", "CAP"]
    assert session.profile_id == "alice"
    new = SessionState.get_or_create(api, "new", profile_id="bob")
    assert (new.state, new.profile_id) == (None, "bob")


def test_a_stored_cart_that_a_new_object_replaces_is_reported(api: t1.IntegrationApi) -> None:
    bring_to(api, "open")
    session = SessionState(api, "cart")
    session.add_item("CAP", price=1)
    (drift,) = session.update().drift
    assert drift == ("updateCount", 1, 2)
    whole = SessionState(api, "cart")
    assert whole.update(whole=True).drift == ()


def test_content_that_is_assigned_replaces_all_that_the_server_has(api: t1.IntegrationApi) -> None:
    session = bring_to(api, "open")
    session.content = t1.NewCustomerSessionV2(profile_id="bob")
    session.update()
    there = stored(api)
    assert (there.cart_items, there.coupon_codes, there.profile_id) == ([], [], "bob")


# 3 Prices of this cart


def test_prices_never_answer_for_another_cart(emulator: Emulator, api: t1.IntegrationApi) -> None:
    session = SessionState(api, "cart")
    session.add_item("A", price=100)
    session.add_coupon("WELCOME10")
    assert session.update().prices.total == session.prices.total == 90
    session.add_item("B", price=50)
    assert session.prices.total == 150
    emulator.fail_next(status=503)
    degraded = session.update(fallback=True)
    assert degraded.prices.total == session.prices.total == 150
    session.remove_item("B")
    assert SessionState.from_json(api, session.to_json()).prices.total == session.prices.total
    emulator.fail_next(status=503)
    assert session.update(fallback=True).prices.total == session.prices.total == 100
    assert session.update().prices.total == session.prices.total == 90


# 4 Two tabs


def test_two_tabs_pay_what_they_show_and_are_told_of_each_other(api: t1.IntegrationApi) -> None:
    first = SessionState(api, "cart")
    first.add_item("A", price=10)
    first.update()
    x, y = (SessionState.from_json(api, first.to_json()) for _ in range(2))
    x.add_item("B", price=20)
    shown = x.update()
    y.add_item("C", price=40)
    assert [drift.member for drift in y.update().drift] == ["updateCount"]
    assert [drift.member for drift in x.update().drift] == ["cartItems", "updateCount"]
    order = x.close()
    assert order.prices.total == shown.prices.total == x.prices.total == 30
    assert [line.sku for line in lines(api)] == ["A", "B"]


def test_another_writer_is_told_of_after_a_response_that_does_not_say_how_often_was_written(
    api: t1.IntegrationApi, emulator: Emulator
) -> None:
    session = bring_to(api, "closed")
    session.reopen()  # its response has no session
    other = SessionState.load(api, "cart")
    other.profile_id = "ben"
    other.update()
    (drift,) = session.update(whole=True).drift
    assert drift.member == "updateCount"

    emulator.fail_next(reset=True, after_processing=True)
    with pytest.raises(t1.ApiConnectionError):
        session.update(whole=True, retries=0)
    assert session.update(whole=True).drift == ()


def add_items(url: str, key: str, number: int) -> int:
    """Add a line to the cart until nobody else has written in between; returns the attempts."""
    with t1.ApiClient(t1.Configuration(url, key, trust_env=False)) as client:
        for attempt in range(1, 200):
            session = SessionState.load(t1.IntegrationApi(client), "cart")
            session.add_item(f"SKU-{number}", price=number)
            if not session.update().drift:
                return attempt
    return 0


def test_other_writers_in_8_threads_and_2_processes_are_noticed(emulator: Emulator) -> None:
    with client_of(emulator) as api:
        SessionState(api, "cart").update()
        work = [(emulator.url, emulator.api_key, number) for number in range(1, 9)]
        context = multiprocessing.get_context("spawn")
        with ThreadPoolExecutor(8) as threads, context.Pool(2) as processes:
            others = processes.starmap_async(add_items, [(*work[0][:2], n) for n in (9, 10)])
            attempts = list(threads.map(add_items, *zip(*work, strict=True)))
            attempts += others.get(60)
        assert all(attempts)
        written = len(emulator.requests.for_operation(UPDATE)) - 1
        # Every update that was told of nobody else was alone: its count is the one before and one.
        assert sum(attempts) == written


# 5 What can be set


def test_the_state_is_read_only_and_misspelt_attributes_are_refused(
    api: t1.IntegrationApi,
) -> None:
    session = bring_to(api, "open")
    for name in ("state", "outcome", "prices", "session_id"):
        with pytest.raises(AttributeError, match="read-only"):
            setattr(session, name, "closed")
    with pytest.raises(AttributeError, match="did you mean 'coupon_codes'"):
        session.coupon_code = ["A"]  # type: ignore[attr-defined]
    assert session.close(confirm=True).state == stored(api).state == "closed"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda session: session.add_coupon(None),
        lambda session: session.add_coupon(""),
        lambda session: session.add_coupon(7),
        lambda session: setattr(session, "coupon_codes", ["A", None]),
        lambda session: setattr(session, "profile_id", 7),
        lambda session: setattr(session, "referral_code", 7),
        lambda session: setattr(session, "identifiers", [7]),
        lambda session: setattr(session, "loyalty_card", 7),
        lambda session: setattr(session, "store_integration_id", None),
        lambda session: setattr(session, "content", {}),
        lambda session: session.add_item("A", price=1.5),
        lambda session: session.add_item(7, price=1),
        lambda session: session.add_item("A", price=1, name=7),
        lambda session: session.add_item("A", price=1, attributes={"when": object()}),
        lambda session: session.set_additional_cost(7, 1),
        lambda session: session.set_attribute("a", object()),
        lambda session: session.set_attribute("a", float("nan")),
    ],
)
def test_a_value_that_cannot_be_sent_is_refused_when_it_is_set(
    api: t1.IntegrationApi, spoil: Any
) -> None:
    session = bring_to(api, None)
    before = session.to_json()
    with pytest.raises((t1.ApiTypeError, t1.ApiValueError)):
        spoil(session)
    assert session.to_json() == before
    session.update()


def test_a_session_id_is_text(api: t1.IntegrationApi) -> None:
    with pytest.raises(t1.ApiTypeError, match=r"session_id: expected str, got UUID; pass str"):
        SessionState(api, uuid.uuid4())  # type: ignore[arg-type]
    with pytest.raises(t1.ApiValueError):
        SessionState(api, "")


# 6 The total that the customer agreed to


def budget_shop() -> Emulator:
    coupons = [Coupon("TEN", usage_limit=1)]
    return Emulator([Campaign("Ten", [SetDiscount(amount=10)], [CouponValid()], coupons)])


def hundred(api: t1.IntegrationApi, name: str) -> SessionState:
    session = SessionState(api, name, profile_id=name)
    session.add_item("A", price=100)
    session.add_coupon("TEN")
    return session


def test_closing_refuses_another_total_than_the_expected_one() -> None:
    with budget_shop() as emulator, client_of(emulator) as api:
        session = hundred(api, "alice")
        assert session.update().prices.total == 90
        hundred(api, "bob").close()
        with pytest.raises(TotalChangedError) as raised:
            session.close(expect=90)
        error = raised.value
        assert (str(error.expected), str(error.actual), error.closed) == ("90", "100", False)
        assert stored(api, "alice").state == session.state == "open"
        assert session.close(expect="100.00", currency="EUR").state == "closed"
        with pytest.raises(TotalChangedError) as raised:
            session.close(expect=90)
        assert raised.value.closed
        assert session.close(expect=100).state == "closed"


def test_closing_at_a_total_that_changes_in_between_is_undone(server: Server) -> None:
    def ten_off(state: str) -> Any:
        body = answer_of(state, cartItems=[{"sku": "A", "quantity": 1, "price": 100}], total=100)
        body["customerSession"]["cartItemTotal"] = 100
        props = {"name": "Ten", "value": 10}
        effect = {"campaignId": 1, "rulesetId": 1, "ruleIndex": 0, "ruleName": ""}
        body["effects"] = [{**effect, "effectType": "setDiscount", "props": props}]
        return body

    plain = {**ten_off("closed"), "effects": []}
    server.will_answer(answer(ten_off("open")), answer(plain), answer({"effects": []}))
    with client_for(server.url) as api:
        session = SessionState(api, "cart")
        session.add_item("A", price=100)
        with pytest.raises(TotalChangedError) as raised:
            session.close(expect=90, idempotency_key="mine")
        assert (str(raised.value.actual), raised.value.closed) == ("100", False)
        assert session.state == "open"
    keys = [asked.headers.get("Idempotency-Key") for asked in server.asked]
    # With the key on the dry run, too, the server might repeat its response instead of closing.
    assert [key == "mine" for key in keys] == [False, True, False]
    assert [asked.target.split("/")[-1].split("?")[0] for asked in server.asked] == [
        "cart",
        "cart",
        "reopen",
    ]


@pytest.mark.parametrize("confirm", [True, False])
@pytest.mark.parametrize("reopened", [True, False])
def test_closing_at_another_total_is_undone_although_the_response_to_that_is_lost(
    confirm: bool, reopened: bool
) -> None:
    class BobIsFaster(t1.Hooks):
        def on_request(self, call: t1.Call) -> None:
            asked.append(call.operation.id)
            if len(asked) == 2:  # between the dry run and closing
                hundred(others, "bob").close()
            if asked[-1] == "reopenCustomerSession" and asked.count(asked[-1]) == 1:
                emulator.fail_next(status=502, after_processing=reopened)

    asked: list[str] = []
    with budget_shop() as emulator, client_of(emulator) as others:
        configuration = t1.Configuration(
            emulator.url,
            api_key=emulator.api_key,
            trust_env=False,
            retries=0,
            hooks=[BobIsFaster()],
        )
        with t1.ApiClient(configuration) as client:
            session = hundred(t1.IntegrationApi(client), "alice")
            if not confirm:
                with pytest.raises(OutcomeUnknownError):
                    session.close(expect=90)
                session = SessionState.from_json(session.api, session.to_json())
            with pytest.raises(TotalChangedError) as raised:
                session.close(expect=90, confirm=confirm)
        assert (str(raised.value.actual), raised.value.closed) == ("100", False)
        assert stored(others, "alice").state == session.state == "open"


# 8 Codes in another case


def test_a_code_is_found_and_removed_however_it_is_typed(server: Server) -> None:
    def accepting(code: str) -> Any:
        body = answer_of("open", couponCodes=[code])
        effect = {"campaignId": 1, "rulesetId": 1, "ruleIndex": 0, "ruleName": ""}
        return {
            **body,
            "effects": [
                {**effect, "effectType": "acceptCoupon", "props": {"value": code}},
                {
                    **effect,
                    "effectType": "rejectCoupon",
                    "props": {"value": "OLD", "rejectionReason": "CouponExpired"},
                },
            ],
        }

    server.will_answer(answer(accepting("COND")), answer(answer_of("open")))
    with client_for(server.url) as api:
        session = SessionState(api, "cart")
        session.add_coupon("cond")
        outcome = session.update()
        assert outcome.drift == ()
        assert outcome.verdicts["cond"].accepted
        assert outcome.verdicts["old"].rejection == outcome.rejected_coupons[0]
        assert "nobody" not in outcome.verdicts
        assert outcome.why("old").startswith("OLD: CouponExpired")
        assert session.remove_coupon(outcome.accepted_coupons[0]) is True
        assert session.remove_coupon("cond") is False
        session.update()
    assert server.asked[-1].json["customerSession"] == {"couponCodes": []}


@pytest.mark.parametrize("spelling", ["stored", "entered"])
@pytest.mark.parametrize("case", ["insensitive-uppercase", "insensitive-lowercase"])
def test_where_case_does_not_count_a_code_is_accepted_and_removed_as_it_was_typed(
    case: Any, spelling: Any
) -> None:
    campaign = Campaign("Ten", [SetDiscount(amount=10)], [CouponValid()], [Coupon("COND")])
    shop = Application("Shop", [campaign], "key", case_sensitivity=case)
    settings = Settings(effect_code_spelling=spelling)
    emulator = Emulator(Setup(applications=[shop]), api_key="key", settings=settings)
    with emulator, client_of(emulator) as api:
        session = SessionState(api, "cart")
        session.add_item("A", price=100)
        session.add_coupon("cOnD")
        outcome = session.update()
        assert (outcome.verdicts["cOnD"].accepted, outcome.drift) == (True, ())
        assert session.remove_coupon(outcome.accepted_coupons[0])
        session.update()
        assert session.close().prices.total == 100


# 10 After a return


def test_after_a_return_the_servers_net_effects_count(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "closed")
    emulator.requests.clear()
    outcome = session.return_items({"MUG": 1})
    assert operations(emulator) == [RETURN, READ]
    assert list(outcome.active_effects) == api.get_customer_session("cart").effects
    emulator.fail_next(operation=READ, status=503)
    inferred = session.return_items({"MUG": 1})
    assert list(inferred.active_effects) == api.get_customer_session("cart").effects


def effect(kind: str, **props: Any) -> t1.Effect:
    return t1.Effect(
        campaign_id=1, ruleset_id=1, rule_index=0, rule_name="", effect_type=kind, props=props
    )


def after(before: list[t1.Effect], *effects: t1.Effect) -> Outcome:
    cart_items = [t1.CartItem(sku="A", quantity=1, price=50)]
    response = t1.IntegrationStateV2(
        effects=list(effects), created_coupons=[], created_referrals=[]
    )
    content = t1.NewCustomerSessionV2(cart_items=cart_items).to_json()
    return Outcome(response, content=content, previous_effects=before)


def test_a_newer_discount_of_a_name_replaces_the_older_one() -> None:
    old, new = effect("setDiscount", name="S", value=10), effect("setDiscount", name="S", value=5)
    assert after([old], new).prices.total == 45
    two = [old, effect("setDiscount", name="T", value=1)]
    assert after(two, new).prices.total == 44


def test_a_rollback_of_a_part_leaves_the_rest_and_one_of_nothing_is_shown() -> None:
    ten, thirty = (effect("setDiscount", name=str(value), value=value) for value in (10, 30))
    assert after([ten], effect("rollbackDiscount", name="10", value=5)).prices.total == 45
    assert after([thirty], effect("rollbackDiscount", name="30", value=20)).prices.total == 40
    nothing = effect("rollbackDiscount", name="other", value=5)
    outcome = after([ten], nothing)
    assert outcome.unmatched_rollbacks == (nothing,)
    assert outcome.prices.total == 40


# 12 Nulls and odd values


def test_odd_values_in_answers_end_in_no_error() -> None:
    base = {"campaignId": 1, "rulesetId": 1, "ruleIndex": 0, "ruleName": "r"}
    odd: list[Any] = [
        {**base, "effectType": "rejectCoupon", "props": {"value": "A", "rejectionReason": None}},
        {**base, "effectType": "rejectCoupon", "props": {"value": None}},
        {**base, "effectType": "setDiscount", "props": {"name": None, "value": 1}},
        {
            **base,
            "effectType": "setDiscount",
            "props": {"name": "x", "value": 1, "desiredValue": "?"},
        },
        {**base, "effectType": "setDiscount", "props": {"name": "y", "value": None}},
        {**base, "effectType": "addFreeItem", "props": {"sku": None, "name": None}},
        {
            **base,
            "effectType": "setDiscount",
            "props": {"name": "z", "value": Decimal("0.12345678901234567")},
        },
        {**base, "effectType": "addLoyaltyPoints", "props": {"programId": None, "value": None}},
        None,
    ]
    session = answer_of("open", additionalCosts={"shipping": {"price": None}}, total="much")
    session["customerSession"]["cartItems"] = [
        {"sku": "A", "quantity": 1, "price": 10, "additionalCosts": {"wrap": {"price": None}}}
    ]
    for effects in (odd, None):
        outcome = Outcome.from_dict(
            {
                "response": {**session, "effects": effects},
                "state": "open",
                "content": "{}",
                "before": [],
                "degraded": False,
            }
        )
        assert all(rejection.message for rejection in outcome.rejected_coupons)
        prices: Prices = outcome.prices
        assert prices.as_table() and prices._repr_html_()
        assert json.loads(json.dumps(outcome.to_dict()))["response"]
        assert json.dumps(prices.rounded("EUR").to_dict())
        assert len(outcome.loyalty) <= 1
        assert outcome.verdicts is not None and outcome.free_items is not None


# 13 Stored carts


@pytest.mark.parametrize("name", ["0.json", "1.0.json", "1.9.json"])
def test_carts_that_other_releases_stored_are_read(
    emulator: Emulator, api: t1.IntegrationApi, name: str
) -> None:
    session = SessionState.from_json(api, (STORED / name).read_text("utf-8"))
    assert (session.session_id, session.state, session.profile_id) == ("cart-1", "open", "alice")
    assert session.prices.total == Decimal("28.5")
    assert session.coupon_codes == ("WELCOME10",)
    session.add_item("HAT", price=20)
    session.update()
    assert len(lines(api, "cart-1")) == 2


def test_a_cart_of_a_newer_major_format_is_refused(api: t1.IntegrationApi) -> None:
    newer = {**bring_to(api, "open").to_dict(), "format": "2.0"}
    with pytest.raises(t1.ApiValueError, match=r"format '2\.0'"):
        SessionState.from_dict(api, newer)
    assert bring_to(api, "open", "another").to_dict()["format"] == "1.0"


def nested(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


def test_whatever_can_be_sent_and_received_can_be_stored_at_every_stage_of_an_order() -> None:
    settings = Settings(undeclared_attributes="accept")
    with Emulator([], settings=settings) as emulator, client_of(emulator) as api:
        session = SessionState(api, "order")
        session.add_item("A", 2, price=10)
        session.set_attribute("nested", nested(97))  # with the three around it: 100
        session.close()
        session.return_items({"A": 1})
        for kept in (
            SessionState.from_json(api, session.to_json()),
            SessionState.from_dict(api, session.to_dict()),
        ):
            assert kept.attributes == {"nested": nested(97)}
            assert kept.outcome and kept.outcome.refund("EUR").amount == 10


def test_a_value_that_is_nested_too_deeply_for_a_request_is_refused_when_it_is_set(
    api: t1.IntegrationApi,
) -> None:
    session = SessionState(api, "cart")
    message = re.escape("customerSession.attributes.nested: nested more than 100 levels deep")
    with pytest.raises(t1.ApiValueError, match=message):
        session.set_attribute("nested", nested(98))
    assert SessionState.from_json(api, session.to_json()).attributes == {}
    session.content.attributes = {"nested": nested(98)}
    with pytest.raises(t1.ApiValueError, match=message):
        session.update()


# Written ahead


def test_a_transition_from_a_session_stored_before_a_crash_is_the_same_request(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "open")
    before = session.to_json()
    session.close()
    again = SessionState.from_json(api, before)
    assert again.close().state == "closed"
    assert times_redeemed(emulator) == 1
    before = again.to_json()
    again.return_items({"MUG": 1})
    repeated = SessionState.from_dict(api, json.loads(json.dumps(json.loads(before))))
    assert repeated.return_items({"MUG": 1}).refund("EUR").amount == Decimal("8.46")
    assert [line.returned_quantity for line in lines(api)] == [1, 0]
    repeated.return_items({"MUG": 1})  # another one
    assert [line.returned_quantity for line in lines(api)] == [2, 0]


def test_a_transition_that_a_crash_hid_is_found_by_reading_when_its_key_is_forgotten(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = bring_to(api, "open")
    before = session.to_json()
    session.close()
    emulator.clock.advance(days=2)
    again = SessionState.from_json(api, before)
    with pytest.raises(IllegalTransition) as raised:
        again.update()
    assert raised.value.from_state == again.state == "closed"
    assert SessionState.from_json(api, before).close().state == "closed"
    assert times_redeemed(emulator) == 1


def test_thousands_of_interrupts_never_leave_a_session_locked() -> None:
    class Interrupted(Exception):
        pass

    def interrupt(*_: Any) -> None:
        raise Interrupted

    lock, met = SessionLock(), 0
    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        for number in range(4000):
            try:
                signal.setitimer(signal.ITIMER_REAL, 1e-6 * (1 + number % 40))
                for _ in range(10):
                    with lock.acquire({"deadline": 5.0}):
                        pass
                signal.setitimer(signal.ITIMER_REAL, 0)
            except Interrupted:
                met += 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert met > 100
    with lock.acquire({"deadline": 0.5}):
        pass


# Also


def test_a_preview_may_try_codes_without_changing_the_session(api: t1.IntegrationApi) -> None:
    session = cart(api)
    outcome = session.preview(coupon_codes=["WELCOME10"])
    assert outcome.accepted_coupons == ("WELCOME10",)
    assert session.coupon_codes == ()
    assert session.preview(cart_items=[]).prices.total == 0


def test_gifts_are_kept_and_shown_and_never_sent(
    emulator: Emulator, api: t1.IntegrationApi
) -> None:
    session = cart(api)
    session.add_gift("CAP", 2, name="A cap for you")
    session.update()
    assert len(lines(api)) == 2
    kept = SessionState.from_json(api, session.to_json())
    assert kept.gifts == session.gifts == (("CAP", 2, "A cap for you"),)
    kept.remove_gift("CAP")
    assert not kept.gifts


def test_an_anonymous_cart_is_merged_into_a_known_one(api: t1.IntegrationApi) -> None:
    known, anonymous = cart(api), SessionState(api, "anonymous")
    anonymous.add_item("HAT", price=20)
    anonymous.add_item("CAP", 2, price=5, weight=100, product="Caps")
    anonymous.add_coupon("WELCOME10")
    known.merge(anonymous)
    assert [(line.sku, line.quantity) for line in known.cart_items] == [
        ("MUG", 2),
        ("HAT", 2),
        ("CAP", 2),
    ]
    assert (known.profile_id, known.coupon_codes) == ("alice", ("WELCOME10",))


def test_rounded_prices_have_their_currency_and_minor_units(api: t1.IntegrationApi) -> None:
    prices = cart(api).update().prices.rounded("EUR").to_dict()
    assert (prices["currency"], prices["total"], prices["total_minor"]) == ("EUR", "38.81", 3881)
    assert prices["lines"][0]["net_minor"] == 1881


def test_the_answer_of_an_event_is_an_outcome_too(api: t1.IntegrationApi) -> None:
    event = t1.IntegrationEventV2Request(profile_id="alice", type="reviewed", attributes={})
    response = api.track_event_v2(event, silent="no")
    assert response is not None
    assert Outcome.of_event(response).effects == response.effects


def test_free_items_say_which_referral_they_may_be_for_and_of_which_campaign_they_are() -> None:
    friends = Campaign(
        "Friends",
        [AddFreeItem("MUG")],
        [ReferralValid()],
        referrals=[Referral("ZOE1", advocate="zoe")],
    )
    caps = Campaign("Caps", [AddFreeItem("CAP", quantity=2), AddFreeItem("MUG")])
    with Emulator([friends, caps]) as emulator, client_of(emulator) as api:
        session = SessionState(api, "cart", profile_id="bob", response_content=["referral"])
        session.add_item("A", price=100)
        session.referral_code = "ZOE1"
        outcome = session.update()
    assert [(i.sku, i.name, i.quantity, i.campaign_id, i.referral) for i in outcome.free_items] == [
        ("CAP", "Caps", 2, 2, None),
        ("MUG", "Caps", 1, 2, None),
        ("MUG", "Friends", 1, 1, "ZOE1"),
    ]
    referral = outcome.response.referral
    assert referral is not None and referral.advocate_profile_integration_id == "zoe"


def test_support_staff_are_told_which_condition_rejected_a_code() -> None:
    campaign = Campaign(
        "Ten", [SetDiscount(amount=10)], [CouponValid(), SessionTotal(100)], [Coupon("TEN")]
    )
    with Emulator([campaign]) as emulator, client_of(emulator) as api:
        content = ["customerSession", "ruleFailureReasons"]
        session = SessionState(api, "cart", profile_id="bob", response_content=content)
        session.add_item("A", price=99)
        session.add_coupon("TEN")
        outcome = session.update()
    (rejection,) = outcome.rejected_coupons
    assert (rejection.reason, rejection.condition_index) == ("CouponRejectedByCondition", 1)
    assert outcome.why("ten").splitlines() == [
        "TEN: CouponRejectedByCondition (campaign 1)",
        '  Ten, rule "Ten", condition 1',
    ]


def test_points_that_cannot_be_spent_yet_are_kept_apart_and_the_program_is_named() -> None:
    points = [AddLoyaltyPoints("club", points=5), AddLoyaltyPoints("club", points=3, pending="30D")]
    setup = Setup([Campaign("Points", points)], loyalty_programs=[LoyaltyProgram("club")])
    with Emulator(setup) as emulator, client_of(emulator) as api:
        session = SessionState(api, "cart", profile_id="bob", response_content=["loyalty"])
        session.add_item("A", price=99)
        (change,) = session.update().loyalty
    assert change.added == 8
    assert change.pending == 3
    assert change.program_name == "club"


def test_an_item_takes_every_member_that_a_cart_item_can_be_sent_with() -> None:
    accepted = {*inspect.signature(SessionState.add_item).parameters} - {"self"}
    assert accepted == {name for name, f in t1.CartItem._fields.items() if not f.read_only}


def test_the_contents_of_a_response_are_those_of_the_description() -> None:
    described = t1.IntegrationRequest._fields["response_content"].annotation
    assert tuple(re.findall(r"'(\w+)'", described)) == get_args(ResponseContent)
