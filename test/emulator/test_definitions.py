"""Definitions: every one of them can stand in a file, and those that make no sense are refused."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pytest
import yaml

from talon_one.emulator import (
    Achievement,
    AddFreeItem,
    AddLoyaltyPoints,
    Application,
    Attribute,
    AwardGiveaway,
    Campaign,
    CartContains,
    Coupon,
    CouponValid,
    CreateCoupon,
    DeductLoyaltyPoints,
    DefinitionError,
    EvaluationGroup,
    EventType,
    ExtendLoyaltyPointsExpiryDate,
    GiveawayPool,
    IncreaseAchievementProgress,
    Items,
    Limit,
    LoyaltyBalance,
    LoyaltyProgram,
    Period,
    Referral,
    ReferralValid,
    Rule,
    SessionAttribute,
    SessionTotal,
    SetDiscount,
    SetDiscountPerItem,
    Setup,
    ShowNotification,
    Tier,
    UpdateAttribute,
    load,
)
from talon_one.emulator.campaigns.parts import Condition, Effect

from .emulator_client import START
from .test_conditions import SESSIONS
from .test_effects_and_rollbacks import ROWS

DAY = timedelta(days=1)

SETUP = Setup(
    applications=[
        Application(
            "North",
            [
                Campaign(
                    "Everything",
                    rules=[
                        Rule(
                            [row.effect for row in ROWS],
                            [condition for condition, _, _ in SESSIONS],
                            name="all of it",
                            failure_effects=[ShowNotification("No", kind="Error")],
                        ),
                        Rule([SetDiscount(5)], [Period(START, START + DAY), EventType("visit")]),
                    ],
                    coupons=[
                        Coupon(
                            "CODE",
                            usage_limit=5,
                            starts=START,
                            discount_limit="99.5",
                            reservation_mandatory=True,
                            attributes={"source": "print", "page": 3, "ratio": Decimal("0.5")},
                        )
                    ],
                    referrals=[Referral("FRIEND", advocate="anna", expires=START)],
                    limits=[Limit("setDiscount", "100.5", ["Profile", "Coupon"], "monthly")],
                    group="inner",
                    reevaluate_on_return=True,
                    stores=["one"],
                    achievements=[
                        Achievement("ThreeOrders", 3, period="1M", recurrence="on_expiration")
                    ],
                    tags=["a"],
                    attributes={"deep": {"list": [1, None, True, "x"]}},
                )
            ],
            test_key="testing",
            case_sensitivity="insensitive-uppercase",
            cascading_discounts=True,
            discount_scope="cartItems",
            evaluation_groups=[
                EvaluationGroup("outer", "highestDiscount"),
                EvaluationGroup("inner", "listOrder", "cartItem", parent="outer"),
            ],
        ),
        Application("South", api_key="south-key"),
    ],
    loyalty_programs=[
        LoyaltyProgram(
            "miles",
            title="Miles",
            pending="14D",
            validity="1Y_U",
            return_policy="unlimited",
            tiers=[Tier("silver", "50.5"), Tier("gold", 100)],
            tiers_expire_in="1Y",
            tiers_downgrade="one_down",
        )
    ],
    giveaway_pools=[GiveawayPool("vouchers", ["A", "B"], starts=START)],
    attributes=[
        Attribute("CustomerSession", "size", values=["S", "M"]),
        Attribute("Event", "source", event_type="signup"),
    ],
    audiences=["members"],
)

TAGGED: tuple[type, ...] = (*Effect.kinds().values(), *Condition.kinds().values())


def plain(value: Any) -> Any:
    """A definition as it stands in a file."""
    if dataclasses.is_dataclass(value):
        found = {
            each.name: plain(getattr(value, each.name))
            for each in dataclasses.fields(value)
            if getattr(value, each.name) is not None
        }
        name = type(value).__name__
        tag: dict[str, str] = {}
        if isinstance(value, TAGGED):
            tag = {"type": name[0].lower() + name[1:]}
        return {**tag, **found}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, (list, tuple)) else value


def without_empty_effects(application: Any) -> Any:
    """A campaign with rules has no effects of its own."""
    for campaign in application.get("campaigns", ()):
        if campaign["rules"]:
            for name in ("effects", "conditions", "failure_effects"):
                del campaign[name]
    return application


def test_every_definition_can_stand_in_a_file(tmp_path: Path) -> None:
    text = plain(SETUP)
    text["applications"] = [without_empty_effects(each) for each in text["applications"]]
    del text["campaigns"]
    file = tmp_path / "shop.yaml"
    file.write_text(yaml.safe_dump(text), encoding="utf-8")
    assert load(file) == SETUP


def test_the_setup_above_has_every_effect_and_condition() -> None:
    (campaign,) = SETUP.all_applications()[0].campaigns
    effects = {type(each) for rule in campaign.rules for each in rule.effects}
    conditions = {type(each) for rule in campaign.rules for each in rule.conditions}
    assert effects == set(Effect.kinds().values())
    assert {each.__name__ for each in set(Condition.kinds().values()) - conditions} == {
        "EventAttribute"
    }


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: SetDiscount(), "^percent: is missing; give percent, amount, formula or attribute"),
        (lambda: SetDiscount(5, amount=5), "^amount: cannot be given together with percent"),
        (lambda: SetDiscount(101), "^percent: must be at most 100"),
        (lambda: SetDiscount(amount=0), "^amount: must be above 0"),
        (
            lambda: SetDiscount(5, scope=cast(Any, "all")),
            "^scope: must be sessionTotal, cartItems or",
        ),
        (lambda: SetDiscountPerItem(5, pro_rata=True), "^amount: is missing"),
        (lambda: SetDiscountPerItem(5, items=cast(Any, ["a"])), "^items: expected Items"),
        (lambda: AddFreeItem("a", quantity=0), "^quantity: must be a whole number from 1"),
        (lambda: CreateCoupon("###"), "^pattern: must have 4 to 100 characters"),
        (lambda: CreateCoupon(valid_for="soon"), "^valid_for: must be a duration such as 30D"),
        (
            lambda: AddLoyaltyPoints("miles", 1, points=1),
            "^points: cannot be given together with points_per_unit",
        ),
        (lambda: AddLoyaltyPoints("miles", pending="1.5D"), "^pending: must be a duration"),
        (lambda: Achievement("orders", 3, period="9999Y"), "^period: must be less than 1000 years"),
        (lambda: CreateCoupon(valid_for="99999W"), "^valid_for: must be less than 1000 years"),
        (lambda: DeductLoyaltyPoints("miles"), "^points: is missing; give points or attribute"),
        (lambda: ExtendLoyaltyPointsExpiryDate("miles", ""), "^by: must have 1 to 1000"),
        (
            lambda: SessionTotal(of=cast(Any, "tax")),
            "^of: must be total, cartItems or additionalCosts",
        ),
        (lambda: CartContains(quantity=-1), "^quantity: must be at least 0"),
        (lambda: Items("abc"), "^skus: must be a list, got a string"),
        (lambda: Items(attributes=cast(Any, ["a"])), "^attributes: must be a mapping"),
        (lambda: Period(), "^starts: is missing; give starts or ends"),
        (lambda: Period(START, START), "^ends: must be after starts"),
        (lambda: SessionAttribute("a", one_of="abc"), "^one_of: must be a list"),
        (lambda: Limit("setDiscounts", 1), "^action: must be one of redeemCoupon"),
        (lambda: Limit("setDiscount", 1, ["Customer"]), r"^per\[0\]: must be one of Coupon"),
        (
            lambda: Limit("setDiscount", 1, period=cast(Any, "hourly")),
            "^period: must be daily, weekly",
        ),
        (lambda: Referral("FRIEND", ""), "^advocate: must have 1 to 1000 characters"),
        (lambda: LoyaltyProgram("m", pending=""), "^pending: must have 1"),
        (lambda: LoyaltyProgram("m", tiers=[Tier("a", 1), Tier("a", 2)]), r"^tiers\[1\].name"),
        (
            lambda: LoyaltyProgram("m", tiers_expiration="absolute_expiration"),
            "^tier_cycle_start: is missing",
        ),
        (lambda: Achievement("3 orders", 3), "^name: must be a letter"),
        (lambda: Achievement("Orders", 0), "^target: must be above 0"),
        (lambda: Achievement("Orders", 3, activation="fixed_schedule"), "^starts: is missing"),
        (lambda: Attribute(cast(Any, "Cart"), "a"), "^entity: must be Application, Campaign"),
        (lambda: Attribute("Event", "a"), "^event_type: must be given for attributes of events"),
        (lambda: Attribute("CartItem", "1a"), "^name: must be a letter"),
        (lambda: Campaign("A"), "^effects: is missing"),
        (
            lambda: Campaign("A", [SetDiscount(1)], rules=[Rule([SetDiscount(1)])]),
            "^rules: cannot be given together with effects",
        ),
        (
            lambda: Campaign("A", [SetDiscount(1)], referrals=[Referral("FRIEND", "a")]),
            r"^conditions: a campaign with referrals needs ReferralValid\(\)",
        ),
        (
            lambda: Campaign("A", [SetDiscount(1)], failure_effects=[cast(Any, SetDiscount(1))]),
            r"^failure_effects\[0\]: expected ShowNotification or CustomEffect",
        ),
        (
            lambda: Application(campaigns=[Campaign("A", [SetDiscount(1)], group="x")]),
            r"^campaigns\[0\].group: no group 'x'; there is: none",
        ),
        (
            lambda: Application(evaluation_groups=[EvaluationGroup("a", parent="b")]),
            r"^evaluation_groups\[0\].parent: there is no group 'b'",
        ),
        (
            lambda: Application(
                campaigns=[
                    Campaign("A", [SetDiscount(1)], [CouponValid()], [Coupon("abc"), Coupon("ABC")])
                ],
                case_sensitivity="insensitive-lowercase",
            ),
            r"^campaigns\[0\].coupons\[1\].code: 'ABC' is already campaigns\[0\].coupons\[0\]",
        ),
        (
            lambda: Setup([Campaign("A", [AwardGiveaway("p")])]),
            r"^campaigns\[0\].effects\[0\].pool: no giveaway pool 'p'; there is: none",
        ),
        (
            lambda: Setup([Campaign("A", [IncreaseAchievementProgress("O")])]),
            r"^campaigns\[0\].effects\[0\].achievement: no achievement 'O'",
        ),
        (
            lambda: Setup(
                [Campaign("A", [SetDiscount(1)], [LoyaltyBalance("x", 1)])],
                [LoyaltyProgram("miles")],
            ),
            r"^campaigns\[0\].conditions\[0\].program: no loyalty program 'x'; there is: miles",
        ),
        (
            lambda: Setup(
                applications=[Application("A", [Campaign("A", rules=[Rule([AwardGiveaway("p")])])])]
            ),
            r"^applications\[0\].campaigns\[0\].rules\[0\].effects\[0\].pool: no giveaway pool",
        ),
        (
            lambda: Setup(
                [Campaign("A", [AddLoyaltyPoints("miles", subledger="x")])],
                [LoyaltyProgram("miles", subledgers=False)],
            ),
            r"^campaigns\[0\].effects\[0\].subledger: the loyalty program 'miles' has no subledgers",
        ),
        (
            lambda: Setup([Campaign("A", [SetDiscount(1)])], applications=[Application()]),
            "^applications: cannot be given together with campaigns",
        ),
        (
            lambda: Setup(applications=[Application("A"), Application("A")]),
            r"^applications\[1\].name: 'A' is given twice",
        ),
        (
            lambda: Setup(applications=[Application("A"), Application("B")]),
            r"^applications\[1\].api_key: is missing",
        ),
    ],
)
def test_a_definition_that_makes_no_sense_names_its_place(make: Any, message: str) -> None:
    with pytest.raises(DefinitionError, match=message):
        make()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "effects: [{type: setDiscountPerItem, percent: 5, pro_rata: maybe}]",
            "pro_rata: must be true or false",
        ),
        ("effects: [{type: customEffect, name: a, payload: [1]}]", "payload: must be a mapping"),
        (
            "effects: [{type: customEffect, name: a, payload: {b: .nan}}]",
            "payload.b: must be text, a decimal",
        ),
        (
            "effects: [{type: updateAttribute, name: a, value: 0x10}]",
            "value: must be text, a decimal",
        ),
        ("effects: [{type: setDiscount, percent: 5, items: {}}]", "items: is unknown"),
        (
            "conditions: [{type: sessionTotals}]",
            "type: 'sessionTotals' is unknown; did you mean sessionTotal?",
        ),
        (
            "limits: [{action: setDiscount, limit: 5, per: Profile}]",
            "limits[0].per: must be a list",
        ),
    ],
)
def test_a_file_names_the_place_of_what_makes_no_sense(
    tmp_path: Path, text: str, message: str
) -> None:
    file = tmp_path / "shop.yaml"
    file.write_text(f"campaigns:\n- name: A\n  {text}\n", encoding="utf-8")
    with pytest.raises(DefinitionError) as caught:
        load(file)
    assert str(caught.value).startswith(f"{file}:3: campaigns[0].")
    assert message in str(caught.value)


def test_json_in_a_file_keeps_its_types(tmp_path: Path) -> None:
    file = tmp_path / "shop.yaml"
    values = "[1, -2, 1.50, true, null, text, '1', {a: [b]}]"
    file.write_text(
        "campaigns:\n- name: A\n  effects:\n"
        f"  - {{type: updateAttribute, name: a, value: {values}}}\n",
        encoding="utf-8",
    )
    (campaign,) = load(file).campaigns
    (effect,) = campaign.all_rules[0].effects
    assert isinstance(effect, UpdateAttribute)
    expected = [1, -2, Decimal("1.50"), True, None, "text", "1", {"a": ["b"]}]
    assert effect.value == expected
    assert [type(each) for each in effect.value] == [type(each) for each in expected]


def test_a_referral_and_a_coupon_condition_may_stand_in_one_rule() -> None:
    rule = Rule([SetDiscount(1)], [CouponValid(), ReferralValid()])
    assert (rule.by_coupon, rule.by_referral) == (True, True)
