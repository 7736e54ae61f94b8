"""``effect.typed_props``: the class that belongs to the type of an effect."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import talon_one
from talon_one import Effect, SetDiscountEffectProps
from talon_one.core.models.model import Model

from ..core.models.fixtures import Log
from ..core.models.strategies import few_examples, json_values, model_class, models_of, texts

CLASSES = {
    "acceptCoupon": "AcceptCouponEffectProps",
    "acceptReferral": "AcceptReferralEffectProps",
    "addFreeItem": "AddFreeItemEffectProps",
    "addLoyaltyPoints": "AddLoyaltyPointsEffectProps",
    "addToAudience": "AddToAudienceEffectProps",
    "awardGiveaway": "AwardGiveawayEffectProps",
    "changeLoyaltyTierLevel": "ChangeLoyaltyTierLevelEffectProps",
    "couponCreated": "CouponCreatedEffectProps",
    "customEffect": "CustomEffectProps",
    "deductLoyaltyPoints": "DeductLoyaltyPointsEffectProps",
    "error": "ErrorEffectProps",
    "extendLoyaltyPointsExpiryDate": "ExtendLoyaltyPointsExpiryDateEffectProps",
    "increaseAchievementProgress": "IncreaseAchievementProgressEffectProps",
    "redeemReferral": "RedeemReferralEffectProps",
    "referralCreated": "ReferralCreatedEffectProps",
    "rejectCoupon": "RejectCouponEffectProps",
    "rejectReferral": "RejectReferralEffectProps",
    "removeFromAudience": "RemoveFromAudienceEffectProps",
    "reserveCoupon": "ReserveCouponEffectProps",
    "rollbackAddedLoyaltyPoints": "RollbackAddedLoyaltyPointsEffectProps",
    "rollbackCoupon": "RollbackCouponEffectProps",
    "rollbackDeductedLoyaltyPoints": "RollbackDeductedLoyaltyPointsEffectProps",
    "rollbackDiscount": "RollbackDiscountEffectProps",
    "rollbackIncreasedAchievementProgress": "RollbackIncreasedAchievementProgressEffectProps",
    "rollbackReferral": "RollbackReferralEffectProps",
    "setDiscount": "SetDiscountEffectProps",
    "setDiscountPerAdditionalCost": "SetDiscountPerAdditionalCostEffectProps",
    "setDiscountPerAdditionalCostPerItem": "SetDiscountPerAdditionalCostPerItemEffectProps",
    "setDiscountPerItem": "SetDiscountPerItemEffectProps",
    "setLoyaltyPointsExpiryDate": "SetLoyaltyPointsExpiryDateEffectProps",
    "showBundleMetadata": "ShowBundleMetadataEffectProps",
    "showNotification": "ShowNotificationEffectProps",
    "startAchievementProgress": "StartAchievementProgressEffectProps",
    "unlockReward": "UnlockRewardEffectProps",
    "useReward": "UseRewardEffectProps",
    "rollbackUseReward": "RollbackUseRewardEffectProps",
    "triggerWebhook": "TriggerWebhookEffectProps",
    "updateAttribute": "UpdateAttributeEffectProps",
    "willAwardGiveaway": "WillAwardGiveawayEffectProps",
}


def effect(kind: Any, props: Any) -> Effect:
    return Effect.from_dict({"effectType": kind, "props": props})


def test_there_are_39_types_of_effects() -> None:
    assert len(CLASSES) == 39


@pytest.mark.parametrize("kind", CLASSES)
@few_examples
@given(data=st.data())
def test_each_type_has_its_class(kind: str, data: st.DataObject) -> None:
    cls = model_class(CLASSES[kind])
    props: Model = data.draw(models_of(cls, depth=1))
    found = effect(kind, props.to_dict()).typed_props
    assert type(found) is cls
    assert found == props


@pytest.mark.parametrize("kind", CLASSES)
def test_props_with_new_and_without_known_members_have_their_class_too(kind: str) -> None:
    found = effect(kind, {"notInTheDescription": [1]}).typed_props
    assert isinstance(found, Model) and type(found) is model_class(CLASSES[kind])
    assert found.extra == {"notInTheDescription": [1]}


def test_props_stay_what_the_wire_has() -> None:
    one = Effect.from_json('{"effectType":"setDiscount","props":{"name":"n","value":1.50}}')
    assert one.props == {"name": "n", "value": Decimal("1.5")}
    typed = one.typed_props
    assert isinstance(typed, SetDiscountEffectProps)
    typed.name = "changed"
    assert one.props["name"] == "n"
    assert one.to_json() == '{"effectType":"setDiscount","props":{"name":"n","value":1.50}}'


@pytest.mark.parametrize("kind", ["setDiscounts", "SetDiscount", "", None, 5, "props", "__class__"])
def test_an_unknown_type_gives_the_props_as_they_came(kind: Any) -> None:
    one = effect(kind, {"value": 1})
    assert one.typed_props is one.props
    assert one.typed_props == {"value": 1}


@pytest.mark.parametrize(
    "props",
    [
        {"value": "a lot"},
        {"name": 5},
        {"value": {"amount": 1}},
        {"name": []},
        [],
        "text",
        5,
        None,
    ],
)
def test_props_that_do_not_fit_are_given_as_they_came_and_not_logged(props: Any) -> None:
    one = effect("setDiscount", props)
    with Log() as log:
        assert one.typed_props is one.props
    assert one.typed_props == props
    assert log.lines == []


@given(kind=st.sampled_from(sorted(CLASSES)) | texts, props=json_values | st.none())
def test_nothing_is_raised_whatever_came(kind: str, props: Any) -> None:
    one = effect(kind, props)
    assert isinstance(
        one.typed_props, (model_class(CLASSES[kind]) if kind in CLASSES else object)
    ) or (one.typed_props is one.props)


def test_an_effect_without_type_or_props_gives_none() -> None:
    assert Effect.from_json("{}").typed_props is None
    assert Effect.from_json('{"effectType":"setDiscount"}').typed_props is None


def test_what_contains_itself_is_given_as_it_is() -> None:
    itself: dict[str, Any] = {}
    itself["payload"] = itself
    one = Effect(
        campaign_id=1,
        ruleset_id=1,
        rule_index=0,
        rule_name="",
        effect_type="customEffect",
        props=itself,
    )
    assert one.typed_props is itself


def test_props_given_as_a_model_are_that_model() -> None:
    props = SetDiscountEffectProps(name="n", value=1)
    one = Effect(
        campaign_id=1,
        ruleset_id=1,
        rule_index=0,
        rule_name="",
        effect_type="setDiscount",
        props=props,
    )
    assert one.typed_props == props


def test_types_of_effects_can_be_told_by_match() -> None:
    match effect("setDiscount", {"name": "n", "value": 1.5}).typed_props:
        case talon_one.SetDiscountEffectProps(name=name, value=value):
            assert (name, value) == ("n", Decimal("1.5"))
        case _:
            pytest.fail("no match")


@pytest.mark.parametrize("name", ["Event", "EventV3"])
@pytest.mark.parametrize(
    "effects",
    [
        [],
        [[]],
        [[3, 7, 0, ["setDiscount", "10% off", 2.5]]],
        [{"effectType": "setDiscount", "props": {"value": 2.5}}],
    ],
)
def test_effects_of_an_event_are_lists_or_objects(name: str, effects: list[Any]) -> None:
    event = getattr(talon_one, name).from_dict({"type": "pageViewed", "effects": effects})
    assert len(event.effects) == len(effects)
    assert event.to_dict()["effects"] == effects
