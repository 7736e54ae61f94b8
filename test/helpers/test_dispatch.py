"""`@handles`: a method for each kind of effect."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import talon_one as t1
from talon_one import emulator as e
from talon_one.helpers import EffectHandlers, Outcome, SessionState, TypedEffect, handles
from talon_one.models import effect as generated

from ..core.models.strategies import json_values, texts
from .fixtures import client_of


def effect(kind: Any, props: Any) -> t1.Effect:
    return t1.Effect.from_dict({"campaignId": 1, "effectType": kind, "props": props})


def custom(name: str, payload: Any = None) -> t1.Effect:
    return effect("customEffect", {"effectId": 1, "name": name, "payload": payload or {}})


def discount(value: int, name: str = "Sale") -> t1.Effect:
    return effect("setDiscount", {"name": name, "value": value})


class Basket(EffectHandlers):
    def __init__(self) -> None:
        self.said: list[Any] = []

    @handles(t1.SetDiscountEffectProps)
    def discount(self, effect: TypedEffect[t1.SetDiscountEffectProps]) -> None:
        self.said.append(("discount", effect.props.value))

    @handles("customEffect", name="minutes")
    def minutes(self, effect: TypedEffect[t1.CustomEffectProps]) -> None:
        self.said.append(("minutes", effect.props.payload))

    @handles(t1.CustomEffectProps)
    def other_custom(self, effect: TypedEffect[t1.CustomEffectProps]) -> None:
        self.said.append(("custom", effect.props.name))

    @handles("beamUp")
    def beam(self, effect: TypedEffect[Any]) -> None:
        self.said.append(("beam", effect.props))


def said(*effects: t1.Effect, basket: Basket | None = None) -> list[Any]:
    basket = basket or Basket()
    assert basket.handle(effects) == []
    return basket.said


def test_each_effect_goes_to_the_method_of_its_kind_in_the_order_of_the_answer() -> None:
    effects = discount(1), custom("minutes", {"free": 30}), discount(2)
    assert said(*effects) == [("discount", 1), ("minutes", {"free": 30}), ("discount", 2)]


def test_a_handler_gets_the_effect_with_its_campaign_rule_experiment_and_coupon() -> None:
    met: list[TypedEffect[t1.SetDiscountEffectProps]] = []

    class Handlers(EffectHandlers):
        @handles(t1.SetDiscountEffectProps)
        def discount(self, effect: TypedEffect[t1.SetDiscountEffectProps]) -> None:
            met.append(effect)

    origin = {"campaignId": 7, "ruleName": "Ten off", "triggeredByCoupon": 31, "experimentId": 5}
    by_coupon = {**discount(10).to_dict(), **origin}
    accepted = {"campaignId": 7, "triggeredByCoupon": 31, "effectType": "acceptCoupon"}
    effects = [
        t1.Effect.from_dict(by_coupon),
        discount(1),
        t1.Effect.from_dict({**accepted, "props": {"value": "TEN"}}),
    ]
    assert Handlers().handle(effects) == effects[2:]
    source = met[0].source
    assert (source.campaign_id, source.rule_name, source.experiment_id) == (7, "Ten off", 5)
    assert [effect.coupon for effect in met] == ["TEN", None]


def test_a_method_for_a_name_comes_before_one_for_all() -> None:
    assert said(custom("stamp"), custom("minutes")) == [("custom", "stamp"), ("minutes", {})]


def test_a_kind_that_is_newer_than_the_package_is_named_by_its_text() -> None:
    assert said(effect("beamUp", {"deck": 3})) == [("beam", {"deck": 3})]


def test_names_tell_newer_kinds_apart_too() -> None:
    class Handlers(Basket):
        @handles("beamUp", name="scotty")
        def scotty(self, effect: TypedEffect[Any]) -> None:
            self.said.append(("scotty", effect.props["deck"]))

    up = effect("beamUp", {"name": "scotty", "deck": 3}), effect("beamUp", {"name": "kirk"})
    assert said(*up, basket=Handlers()) == [("scotty", 3), ("beam", {"name": "kirk"})]


def test_effects_without_a_method_are_given_back_in_their_order() -> None:
    left = effect("acceptCoupon", {"value": "A"}), effect("tomorrow", {"name": "minutes"})
    basket = Basket()
    assert basket.handle([left[0], discount(1), left[1]]) == [*left]
    assert basket.said == [("discount", 1)]


def test_a_name_alone_handles_no_other_kind() -> None:
    assert Basket().handle([discount(1, name="minutes")]) == []
    minutes = effect("acceptCoupon", {"value": "A", "name": "minutes"})
    assert Basket().handle([minutes]) == [minutes]


@pytest.mark.parametrize(
    "odd",
    [
        effect("setDiscount", {"name": "Sale", "value": "a lot"}),
        effect("customEffect", {"effectId": 1, "name": "minutes", "payload": 30}),
        effect("customEffect", {"effectId": 1, "name": [], "payload": {}}),
        effect("customEffect", None),
    ],
)
def test_props_that_do_not_fit_their_class_go_to_no_method_for_it(odd: t1.Effect) -> None:
    basket = Basket()
    assert basket.handle([odd]) == [odd]
    assert basket.said == []


def test_one_method_can_handle_several() -> None:
    class Handlers(Basket):
        @handles("customEffect", name="hours")
        @handles("customEffect", name="days")
        def time(self, effect: TypedEffect[t1.CustomEffectProps]) -> None:
            self.said.append(effect.props.name.upper())

    effects = custom("hours"), custom("days"), custom("minutes")
    assert said(*effects, basket=Handlers()) == ["HOURS", "DAYS", ("minutes", {})]


def test_a_subclass_takes_over_adds_and_replaces_methods() -> None:
    class Handlers(Basket):
        def discount(self, effect: TypedEffect[t1.SetDiscountEffectProps]) -> None:
            self.said.append("replaced")

        @handles("customEffect", name="minutes")
        def my_minutes(self, effect: TypedEffect[t1.CustomEffectProps]) -> None:
            self.said.append("mine")

        @handles(t1.AcceptCouponEffectProps)
        def coupon(self, effect: TypedEffect[t1.AcceptCouponEffectProps]) -> None:
            self.said.append(effect.props.value)

    effects = discount(1), custom("minutes"), custom("x"), effect("acceptCoupon", {"value": "A"})
    assert said(*effects, basket=Handlers()) == ["replaced", "mine", ("custom", "x"), "A"]
    assert said(discount(1), custom("minutes")) == [("discount", 1), ("minutes", {})]


def test_what_a_method_raises_is_raised() -> None:
    class Handlers(EffectHandlers):
        @handles(t1.SetDiscountEffectProps)
        def discount(self, effect: TypedEffect[t1.SetDiscountEffectProps]) -> None:
            raise RuntimeError("no till")

    with pytest.raises(RuntimeError, match="no till"):
        Handlers().handle([discount(1)])


def test_classes_with_options_of_their_own_can_have_handlers() -> None:
    class Named:
        title: str

        def __init_subclass__(cls, title: str, **options: Any) -> None:
            super().__init_subclass__(**options)
            cls.title = title

    class Handlers(EffectHandlers, Named, title="till"):
        @handles("customEffect")
        def custom(self, effect: TypedEffect[t1.CustomEffectProps]) -> None: ...

    assert Handlers.title == "till"
    assert Handlers().handle([custom("minutes")]) == []


@given(
    effects=st.lists(
        st.builds(
            effect,
            st.sampled_from(["beamUp", *generated._PROPS]) | texts | st.lists(texts),
            st.none() | json_values | st.fixed_dictionaries({"name": json_values}),
        )
    )
)
def test_every_effect_is_handled_or_given_back_whatever_comes(effects: list[t1.Effect]) -> None:
    basket = Basket()
    left = basket.handle(effects)
    assert len(left) + len(basket.said) == len(effects)
    assert all(each in effects for each in left)


def test_an_outcome_can_be_handled_as_it_is() -> None:
    shop = [
        e.Campaign("Sale", [e.SetDiscount(percent=10), e.CustomEffect("minutes", {"free": 30})])
    ]
    with e.Emulator(shop) as emulator, client_of(emulator) as api:
        session = SessionState(api, "cart")
        session.add_item("MUG", price=10)
        outcome: Outcome = session.update()
    basket = Basket()
    assert basket.handle(outcome) == []
    assert sorted(basket.said) == [("discount", 1), ("minutes", {"free": 30})]
