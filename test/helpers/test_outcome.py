"""`Outcome`: what an answer means for a shop."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from decimal import Decimal, localcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import talon_one as t1
from talon_one import emulator as e
from talon_one.core.models.model import Model
from talon_one.exceptions import ApiValueError
from talon_one.helpers import FreeItem, LoyaltyChange, Outcome, PriceRules, Rejection, SessionState
from talon_one.models import effect as generated

from ..core.models.strategies import json_values, model_class, models_of, texts

ALL_CONTENT = ["customerSession", "loyalty"]
ALICE = '{"profileId":"alice"}'
RULES = PriceRules(discount_scope="cartItems")


def effect(kind: str, campaign: int = 1, **props: Any) -> t1.Effect:
    return t1.Effect.from_dict(
        {
            "campaignId": campaign,
            "rulesetId": 1,
            "ruleIndex": 0,
            "ruleName": "Rule",
            "effectType": kind,
            "props": props,
        }
    )


def outcome(*effects: t1.Effect, **more: Any) -> Outcome:
    """The outcome of an answer with these effects and this content."""
    content: dict[str, Any] = {
        key: more.pop(key) for key in ("loyalty", "customerSession") if key in more
    }
    told = [each.to_dict() for each in effects]
    return Outcome(t1.IntegrationStateV2.from_dict({"effects": told, **content}), **more)


def accept(code: str, campaign: int = 1) -> t1.Effect:
    return effect("acceptCoupon", campaign, value=code)


def reject(code: str, reason: str, campaign: int = 1) -> t1.Effect:
    return effect("rejectCoupon", campaign, value=code, rejectionReason=reason)


def earn(points: Any, to: str = "alice", ledger: str = "", program: int = 1, **more: Any) -> Any:
    return effect(
        "addLoyaltyPoints",
        name="Points",
        programId=program,
        subLedgerId=ledger,
        value=points,
        recipientIntegrationId=to,
        **{"transactionUUID": "0b5a5b6e-0000-4000-8000-000000000000", **more},
    )


def spend(points: Any, ledger: str = "", program: int = 1, **more: Any) -> Any:
    return effect(
        "deductLoyaltyPoints",
        ruleTitle="Points",
        programId=program,
        subLedgerId=ledger,
        value=points,
        **{"transactionUUID": "0b5a5b6e-0000-4000-8000-000000000000", **more},
    )


def points(earned: Any, spent: Any, **more: Any) -> LoyaltyChange:
    key = {"program_id": 1, "subledger_id": "", "recipient": None, "card": None, "balance": None}
    return LoyaltyChange(**{**key, "added": Decimal(earned), "deducted": Decimal(spent), **more})


# --- codes ---------------------------------------------------------------------------------------


def test_codes_are_accepted_or_rejected_with_a_reason_a_sentence_and_the_campaign() -> None:
    seen = outcome(accept("WELCOME10"), reject("SUMMER99", "CouponExpired", campaign=7))
    assert seen.accepted_coupons == ("WELCOME10",)
    assert seen.rejected_coupons == (Rejection("SUMMER99", "CouponExpired", 7),)
    assert seen.rejected_coupons[0].message == "This code has expired."
    assert (seen.accepted_referrals, seen.rejected_referrals) == ((), ())


def test_referral_codes_likewise() -> None:
    accepted = effect("acceptReferral", value="FRIEND-1")
    refused = effect("rejectReferral", value="FRIEND-2", rejectionReason="ReferralExpired")
    seen = outcome(accepted, refused)
    assert seen.accepted_referrals == ("FRIEND-1",)
    assert seen.rejected_referrals == (Rejection("FRIEND-2", "ReferralExpired", 1),)
    assert (seen.accepted_coupons, seen.rejected_coupons) == ((), ())


def test_a_code_that_one_campaign_accepts_is_accepted_whatever_others_say() -> None:
    refused = reject("A", "CouponRejectedByCondition", campaign=2)
    for order in ([refused, accept("A")], [accept("A"), refused]):
        assert outcome(*order).accepted_coupons == ("A",)
        assert outcome(*order).rejected_coupons == ()


def test_a_referral_code_is_no_coupon_code_of_the_same_text() -> None:
    refused = effect("rejectReferral", value="A", rejectionReason="ReferralExpired")
    assert outcome(accept("A"), refused).rejected_referrals == (
        Rejection("A", "ReferralExpired", 1),
    )
    assert outcome(effect("acceptReferral", value="A"), refused).rejected_referrals == ()


def test_what_is_said_of_a_code_twice_is_shown_once() -> None:
    refused = reject("B", "CouponExpired")
    seen = outcome(accept("A"), refused, accept("A"), refused)
    assert seen.accepted_coupons == ("A",)
    assert seen.rejected_coupons == (Rejection("B", "CouponExpired", 1),)


# --- points --------------------------------------------------------------------------------------


def test_points_of_a_ledger_add_up_exactly_whatever_the_decimal_context() -> None:
    with localcontext() as context:
        context.prec = 1
        seen = outcome(earn("100.1"), spend("0.01"), earn("0.02"), spend("20"), content=ALICE)
        assert seen.loyalty == (points("100.12", "20.01"),)


def test_programs_subledgers_and_customers_have_ledgers_of_their_own() -> None:
    seen = outcome(
        earn(1),
        earn(2, ledger="bonus"),
        earn(4, program=2),
        earn(8, to="zoe"),
        spend(3, ledger="bonus"),
        content=ALICE,
    )
    assert seen.loyalty == (
        points(1, 0),
        points(2, 3, subledger_id="bonus"),
        points(4, 0, program_id=2),
        points(8, 0, recipient="zoe"),
    )


def test_points_of_a_card_are_the_cards_whoever_gets_them() -> None:
    one: dict[str, Any] = {"cardIdentifier": "4711"}
    other: dict[str, Any] = {"cardIdentifier": "4712"}
    seen = outcome(earn(5, to="zoe", **one), spend(2, **one), spend(1, **other), content=ALICE)
    assert seen.loyalty == (points(5, 2, card="4711"), points(0, 1, card="4712"))


def test_points_without_a_number_are_none() -> None:
    seen = outcome(earn(None), spend(None), earn(3), spend(1), content=ALICE)
    assert seen.loyalty == (points(3, 1),)


def balances(current: int) -> dict[str, Any]:
    return {"currentBalance": 0, "pendingBalance": 0, "tentativeCurrentBalance": current}


LOYALTY = {
    "programs": {
        "whatever": {"id": 1, "ledger": balances(1), "subLedgers": {"bonus": balances(2)}},
        "2": {"id": 2, "ledger": balances(3)},
    },
    "cards": [
        {
            "programID": 3,
            "identifier": "4711",
            "ledger": balances(4),
            "subledgers": {"bonus": balances(5)},
        },
        {"programID": 3, "identifier": "4712"},
    ],
}


@pytest.mark.parametrize(
    ("change", "tentative"),
    [
        (earn(1), 1),
        (spend(1), 1),
        (earn(1, ledger="bonus"), 2),
        (earn(1, ledger="other"), None),
        (earn(1, program=2), 3),
        (earn(1, program=2, ledger="bonus"), None),
        (earn(1, program=9), None),
        (earn(1, to="zoe"), None),
        (earn(1, program=3, cardIdentifier="4711"), 4),
        (spend(1, program=3, cardIdentifier="4711", ledger="bonus"), 5),
        (spend(1, program=3, cardIdentifier="4712"), None),
        (earn(1, program=1, cardIdentifier="4711"), None),
        (earn(1, program=3), None),
    ],
)
def test_the_balance_is_that_of_the_same_ledger(change: t1.Effect, tentative: int | None) -> None:
    (seen,) = outcome(change, loyalty=LOYALTY, content=ALICE).loyalty
    assert (seen.balance and seen.balance.tentative_current_balance) == tentative
    (seen,) = outcome(change, content=ALICE).loyalty
    assert seen.balance is None


# --- everything else -----------------------------------------------------------------------------


def test_props_of_a_kind_are_found_in_the_order_of_the_answer() -> None:
    seen = outcome(
        effect("setDiscount", name="A", value=1),
        accept("A"),
        effect("setDiscount", name="B", value="2.50"),
        effect("setDiscount", name="C", value="a lot"),
    )
    discounts = seen.effects_of(t1.SetDiscountEffectProps)
    assert [discount.props for discount in discounts] == [
        t1.SetDiscountEffectProps(name="A", value=1),
        t1.SetDiscountEffectProps(name="B", value="2.5"),
    ]
    assert [discount.source for discount in discounts] == [seen.effects[0], seen.effects[2]]
    assert [each.props["name"] for each in seen.unknown_effects] == ["C"]


def test_effects_can_be_told_apart_by_match() -> None:
    said = []
    for each in outcome(
        accept("A"), effect("setDiscount", name="B", value=3), effect("new")
    ).effects:
        match each.typed_props:
            case t1.AcceptCouponEffectProps(value=code):
                said.append(code)
            case t1.SetDiscountEffectProps(name=name, value=value):
                said.append(f"{name} {value}")
            case dict():
                said.append(each.effect_type)
    assert said == ["A", "B 3", "new"]


def test_errors_in_rules_are_told() -> None:
    assert outcome(effect("error", message="no such attribute")).errors == ("no such attribute",)


def test_rollbacks_of_newer_kinds_are_rollbacks() -> None:
    seen = outcome(effect("rollbackCoupon", value="A"), accept("A"), effect("rollbackOfNextYear"))
    assert [each.effect_type for each in seen.rollbacks] == ["rollbackCoupon", "rollbackOfNextYear"]


def test_the_session_is_the_servers_or_else_the_one_that_was_sent() -> None:
    sent = '{"profileId":"alice","cartItems":[{"sku":"MUG","quantity":1,"price":9.50}]}'
    assert outcome(content=sent).session == t1.NewCustomerSessionV2.from_json(sent)
    assert outcome().session == t1.NewCustomerSessionV2.from_dict({})
    seen = outcome(content=sent, customerSession={"profileId": "bob"}).session
    assert seen == t1.CustomerSessionV2.from_dict({"profileId": "bob"})


def test_prices_have_the_effects_in_force_on_the_session_that_was_sent() -> None:
    sent = '{"cartItems":[{"sku":"MUG","quantity":2,"price":9.50}],"profileId":"alice"}'
    sale = effect("setDiscount", name="Sale", value=1)
    gift = effect("addFreeItem", name="Gift", sku="SOCK")
    taken = effect("rollbackDiscount", name="Sale", value=1)
    seen = outcome(taken, gift, gift, previous_effects=(sale, sale), content=sent)
    assert (seen.prices.subtotal, seen.prices.total) == (Decimal(19), Decimal(18))
    assert seen.free_items == (FreeItem("SOCK", "Gift", 2, None, 1),)
    costs = outcome(sale, content=sent, rules=RULES)
    assert [each.scope for each in costs.prices.discounts] == ["cartItems"]


def test_nothing_is_worked_out_before_it_is_looked_at() -> None:
    seen = outcome(accept("A"), earn(1), content="no JSON")
    assert seen.accepted_coupons == ("A",)
    with pytest.raises(ApiValueError):
        seen.session  # noqa: B018 - looking at it is the point


def test_outcomes_of_the_same_answer_are_equal_and_nothing_in_them_can_be_set() -> None:
    seen = outcome(accept("A"), state="open")
    assert seen == outcome(accept("A"), state="open") != outcome(accept("B"), state="open")
    assert seen != outcome(accept("A"), state="closed")
    with pytest.raises(AttributeError):
        setattr(seen, "state", "closed")  # noqa: B010 - as a checker would not let it be written


def test_its_repr_tells_the_state_and_the_effects() -> None:
    assert repr(outcome(accept("A"), earn(1), state="open")) == (
        "<Outcome open: acceptCoupon, addLoyaltyPoints>"
    )
    assert repr(outcome(degraded=True, state="open")) == "<Outcome degraded: no effects>"


# --- what holds after something was taken back ---------------------------------------------------


def discount(name: str, value: Any = 1, campaign: int = 1, **place: Any) -> t1.Effect:
    kind = "setDiscountPerItem" if "position" in place else "setDiscount"
    return effect(kind, campaign, name=name, value=value, **place)


def taken_back(name: str, value: Any = 1, campaign: int = 1, **place: Any) -> t1.Effect:
    return effect("rollbackDiscount", campaign, name=name, value=value, **place)


UNIT = {"cartItemPosition": 0, "cartItemSubPosition": 1}


@pytest.mark.parametrize(
    ("rollback", "left"),
    [
        (taken_back("Sale", **UNIT), [0, 2, 3, 4, 5]),
        (taken_back("Sale", cartItemPosition=0, cartItemSubPosition=0), [1, 2, 3, 4, 5]),
        (taken_back("Sale", Decimal("1.0"), **UNIT), [0, 2, 3, 4, 5]),
        (taken_back("Sale", 2, **UNIT), [0, 1, 3, 4, 5]),
        (taken_back("Sale", campaign=2, **UNIT), [0, 1, 2, 4, 5]),
        (taken_back("Ship", additionalCost="shipping", additionalCostId=1), [0, 1, 2, 3, 5]),
        (taken_back("Ship"), [0, 1, 2, 3, 4]),
        (taken_back("Sale"), [0, 1, 2, 3, 4, 5]),
        (taken_back("Sale", cartItemPosition=9, cartItemSubPosition=1), [0, 1, 2, 3, 4, 5]),
        (effect("rollbackDiscount"), [0, 1, 2, 3, 4, 5]),
    ],
)
def test_a_rollback_takes_back_the_discount_of_its_name_amount_place_and_campaign(
    rollback: t1.Effect, left: list[int]
) -> None:
    before = [
        discount("Sale", position=0, subPosition=0),
        discount("Sale", position=0, subPosition=1),
        discount("Sale", 2, position=0, subPosition=1),
        discount("Sale", campaign=2, position=0, subPosition=1),
        effect("setDiscountPerAdditionalCost", name="Ship", additionalCost="shipping", value=1),
        discount("Ship"),
    ]
    assert outcome(rollback, previous_effects=before).active_effects == tuple(
        before[index] for index in left
    )


@pytest.mark.parametrize("kind", ["Coupon", "Referral"])
def test_a_rollback_takes_back_the_acceptance_of_its_code(kind: str) -> None:
    codes = effect(f"accept{kind}", value="A"), effect(f"accept{kind}", value="B")
    assert (
        outcome(effect(f"rollback{kind}", value="B"), previous_effects=codes).active_effects
        == codes[:1]
    )
    assert (
        outcome(effect(f"rollback{kind}", value="C"), previous_effects=codes).active_effects
        == codes
    )


def test_a_rollback_takes_back_the_points_of_its_transaction_even_in_parts() -> None:
    spent = [spend(7, transactionUUID="one"), spend(7, transactionUUID="two")]
    earned = [earn(5, transactionUUID="three"), earn(5, transactionUUID="four")]
    parts = [
        effect("rollbackDeductedLoyaltyPoints", value=3, transactionUUID="two"),
        effect("rollbackDeductedLoyaltyPoints", value=4, transactionUUID="two"),
        effect("rollbackAddedLoyaltyPoints", value=1, transactionUUID="four"),
    ]
    seen = outcome(*parts, previous_effects=(*spent, *earned))
    assert seen.active_effects == (spent[0], earned[0])


def test_of_two_equal_effects_a_rollback_takes_back_one() -> None:
    twice = [discount("Sale"), discount("Sale")]
    assert outcome(taken_back("Sale"), previous_effects=twice).active_effects == (discount("Sale"),)
    assert (
        outcome(taken_back("Sale"), taken_back("Sale"), previous_effects=twice).active_effects == ()
    )


def test_new_effects_are_in_force_and_rollbacks_are_not() -> None:
    seen = outcome(
        taken_back("Sale"), discount("Sale", 5), previous_effects=[discount("Sale"), accept("A")]
    )
    assert seen.active_effects == (accept("A"), discount("Sale", 5))


def test_an_answer_that_is_the_whole_truth_replaces_what_was_before() -> None:
    assert outcome(accept("A")).active_effects == (accept("A"),)


def miles(**more: Any) -> e.AddLoyaltyPoints:
    return e.AddLoyaltyPoints("miles", points_per_unit=1, **more)


SHOP = e.Setup(
    campaigns=[
        e.Campaign("Sale", [e.SetDiscountPerItem(10), miles(per_item=e.Items())]),
        e.Campaign(
            "Welcome",
            [e.SetDiscount(percent=10), e.AddFreeItem("SOCK"), e.CustomEffect("stamp")],
            [e.CouponValid()],
            [e.Coupon("WELCOME10")],
            reevaluate_on_return=True,
        ),
        e.Campaign(
            "Friends",
            [e.SetDiscountPerAdditionalCost("shipping", percent=50)],
            [e.ReferralValid()],
            referrals=[e.Referral("FRIEND-1", advocate="zoe")],
        ),
        e.Campaign(
            "Wrapping",
            [
                e.SetDiscountPerAdditionalCostPerItem("wrapping", amount=1, items=e.Items(["HAT"])),
                e.IncreaseAchievementProgress("orders", by=1),
            ],
            achievements=[e.Achievement("orders", target=3)],
        ),
        e.Campaign(
            "Spending", [e.DeductLoyaltyPoints("miles", points=2)], [e.SessionAttribute("pay")]
        ),
        e.Campaign("Coffee", [e.AwardGiveaway("coffee"), e.ShowNotification("Hello")]),
        e.Campaign("Card", [e.AddLoyaltyPoints("card", points=3)]),
    ],
    loyalty_programs=[
        e.LoyaltyProgram("miles", return_policy="within_balance"),
        e.LoyaltyProgram("card", card_based=True, return_policy="unlimited"),
    ],
    giveaway_pools=[e.GiveawayPool("coffee", ["COFFEE-1"])],
)


def cart(api: t1.IntegrationApi, session_id: str = "cart") -> SessionState:
    session = SessionState(api, session_id, profile_id="alice", response_content=ALL_CONTENT)
    session.add_item("MUG", 3, price="9.50")
    session.add_item("HAT", price=20, additional_costs={"wrapping": 2})
    session.set_additional_cost("shipping", 5)
    session.add_coupon("WELCOME10")
    session.referral_code = "FRIEND-1"
    return session


def kinds(effects: Any) -> list[str]:
    return sorted(each.effect_type for each in effects)


Undo = Callable[[SessionState], Outcome]
UNDO: dict[str, Undo] = {
    "a return": lambda session: session.return_items({"MUG": 1}),
    "a second return": lambda session: (
        session.return_items({"HAT": 1}),
        session.return_items({"MUG": 2}),
    )[1],
    "a return that runs rules again": lambda session: session.return_items(
        {"MUG": 2}, run_rule_engine=True
    ),
    "a cancellation": lambda session: session.cancel(),
    "a cancellation after a return": lambda session: (
        session.return_items({"MUG": 1}),
        session.cancel(),
    )[1],
    "reopening": lambda session: session.reopen(),
}


@pytest.mark.parametrize("undo", UNDO)
def test_what_is_in_force_is_what_the_server_says_when_asked(
    undo: str, api: t1.IntegrationApi
) -> None:
    order = cart(api, "order")
    order.close()
    session = cart(api)
    session.set_attribute("pay", True)
    session.close()
    seen = UNDO[undo](session)
    assert seen.rollbacks
    asked = api.get_customer_session("cart").effects or []
    assert kinds(seen.active_effects) == kinds(asked)
    assert all(effect in asked for effect in seen.active_effects)


# --- against the emulator ------------------------------------------------------------------------


def test_loyalty_has_the_balance_as_if_the_session_were_closed(api: t1.IntegrationApi) -> None:
    session = cart(api)
    seen = session.update().loyalty
    assert [(each.program_id, each.added, each.deducted) for each in seen] == [
        (1, Decimal("48.5"), Decimal(0))
    ]
    assert seen[0].balance is not None
    assert seen[0].balance.current_balance == 0
    assert seen[0].balance.tentative_current_balance == Decimal("48.5")
    (closed,) = session.close().loyalty
    assert closed.balance is not None
    assert closed.balance.current_balance == Decimal("48.5")


def test_points_of_a_card_with_its_balance(emulator: e.Emulator, api: t1.IntegrationApi) -> None:
    api.generate_loyalty_card(2, t1.GenerateLoyaltyCard(card_identifier="CARD-1"))
    session = cart(api)
    session.loyalty_card = "CARD-1"
    _, seen = session.update().loyalty
    assert (seen.program_id, seen.card, seen.recipient, seen.added) == (
        2,
        "CARD-1",
        None,
        Decimal(3),
    )
    assert seen.balance is not None
    assert seen.balance.tentative_current_balance == 3


def test_codes_stay_accepted_or_rejected_after_a_return_until_they_are_rolled_back(
    api: t1.IntegrationApi,
) -> None:
    session = cart(api)
    session.add_coupon("NOWHERE")
    session.close()
    for seen in (session.return_items({"MUG": 1}), session.return_items({"HAT": 1})):
        assert seen.accepted_coupons == ("WELCOME10",)
        assert seen.accepted_referrals == ("FRIEND-1",)
        assert [each.code for each in seen.rejected_coupons] == ["NOWHERE"]
    cancelled = session.cancel()
    assert (cancelled.accepted_coupons, cancelled.accepted_referrals) == ((), ())


def test_giveaways_are_promised_before_and_handed_out_by_closing(api: t1.IntegrationApi) -> None:
    session = cart(api)
    (promised,) = session.update().giveaways
    assert isinstance(promised, t1.WillAwardGiveawayEffectProps)
    (awarded,) = session.close().giveaways
    assert isinstance(awarded, t1.AwardGiveawayEffectProps)
    assert (promised.pool_name, awarded.pool_name, awarded.code) == ("coffee", "coffee", "COFFEE-1")


def test_later_effects_replace_earlier_ones(api: t1.IntegrationApi) -> None:
    session = cart(api)
    first = session.update()
    again = session.update()
    assert kinds(again.effects) == kinds(first.effects) == kinds(again.active_effects)
    session.remove_coupon("WELCOME10")
    without = session.update()
    assert without.accepted_coupons == ()
    assert without.effects_of(t1.SetDiscountEffectProps) == ()


# --- whatever comes ------------------------------------------------------------------------------


def effects_of(kind: str) -> st.SearchStrategy[t1.Effect]:
    """Effects of a known type: with all that is required, and with anything missing."""
    complete = models_of(model_class(generated._PROPS[kind]), depth=1).map(lambda it: it.to_dict())
    lacking = complete.flatmap(
        lambda props: st.sets(st.sampled_from([*props, ""])).map(
            lambda keys: {key: value for key, value in props.items() if key not in keys}
        )
    )
    return st.builds(
        lambda campaign, props: effect(kind, campaign, **props),
        st.integers(-1, 2),
        complete | lacking,
    )


known = st.sampled_from(sorted(generated._PROPS)).flatmap(effects_of)
anything = st.builds(
    lambda kind, props: t1.Effect.from_dict({**effect(kind).to_dict(), "props": props}),
    st.sampled_from(sorted(generated._PROPS)) | texts,
    st.none() | json_values,
)
SHOWN = (
    "accepted_coupons",
    "accepted_referrals",
    "custom_effects",
    "errors",
    "giveaways",
    "active_effects",
    "loyalty",
    "notifications",
    "rejected_coupons",
    "rejected_referrals",
    "rollbacks",
    "unknown_effects",
)


def bag(values: Iterable[object]) -> list[str]:
    """The values in an order of their own."""
    return sorted(it.to_json() if isinstance(it, Model) else repr(it) for it in values)


@given(effects=st.lists(known | anything), before=st.lists(known | anything))
def test_nothing_raises_whatever_comes_and_no_effect_is_lost(
    effects: list[t1.Effect], before: list[t1.Effect]
) -> None:
    seen = outcome(*effects, previous_effects=before)
    shown = {name: getattr(seen, name) for name in SHOWN}
    assert seen.effects == effects
    newer = [each for each in effects if each.effect_type not in generated._PROPS]
    assert [each for each in shown["unknown_effects"] if each in newer] == newer
    assert all(each in shown["active_effects"] for each in newer)
    assert all(
        isinstance(each.typed_props, Model) != (each in shown["unknown_effects"])
        for each in effects
    )
    assert len(before) <= len(shown["active_effects"]) + len(shown["rollbacks"])


@given(
    orders=st.lists(known | anything).flatmap(
        lambda it: st.tuples(st.just(it), st.permutations(it))
    ),
    before=st.lists(known | anything),
)
def test_the_order_of_effects_means_nothing(
    orders: tuple[list[t1.Effect], list[t1.Effect]], before: list[t1.Effect]
) -> None:
    one, other = (outcome(*effects, previous_effects=before) for effects in orders)
    for name in SHOWN:
        assert bag(getattr(one, name)) == bag(getattr(other, name)), name


@given(
    effects=st.lists(known | anything),
    before=st.lists(known | anything),
    state=st.none() | texts,
    content=st.just("{}")
    | models_of(t1.NewCustomerSessionV2, depth=1).map(lambda it: it.to_json()),
    degraded=st.booleans(),
)
def test_it_can_be_kept_as_a_dict_that_json_dumps_takes_without_losing_a_digit(
    effects: list[t1.Effect], before: list[t1.Effect], **more: Any
) -> None:
    seen = outcome(*effects, previous_effects=tuple(before), **more)
    kept = Outcome.from_dict(json.loads(json.dumps(seen.to_dict())), RULES)
    assert kept.to_dict() == seen.to_dict()  # a number of too many digits for a float is text
    assert Outcome.from_dict(seen._saved(), RULES) == outcome(
        *effects, previous_effects=tuple(before), rules=RULES, **more
    )
    assert bag(kept.loyalty) == bag(seen.loyalty)
