"""What a user writes with the helpers, and type checkers have to accept."""

# pyright: strict

from __future__ import annotations

from decimal import Decimal
from typing import Any

from talon_one import CustomEffectProps, Effect, IntegrationApi, LedgerInfo, SetDiscountEffectProps
from talon_one import AcceptCouponEffectProps, AwardGiveawayEffectProps, RollbackCouponEffectProps
from talon_one.exceptions import ApiException
from talon_one.helpers import EffectHandlers, OutcomeUnknownError, IllegalTransition, LoyaltyChange
from talon_one.helpers import (
    SessionOptions,
    Outcome,
    Refund,
    PriceRules,
    Rejection,
    RejectionReason,
)
from talon_one.helpers import SessionState, TypedEffect, handles


# --- a session -------------------------------------------------------------------------------------


def shop(api: IntegrationApi) -> Outcome:
    rules = PriceRules(discount_scope="cartItems")
    session = SessionState(api, "cart-1", profile_id="alice", price_rules=rules)
    session.add_item("MUG", price="9.50")
    session.add_item("HAT", 2, price=Decimal(20), additional_costs={"wrapping": 2})
    session.set_quantity("MUG", 3)
    session.set_quantity(0, 2)
    session.remove_item("HAT")
    session.add_coupon("WELCOME10")
    session.coupon_codes = ["A", "B"]
    session.referral_code = None
    session.set_additional_cost("shipping", "4.90")
    session.set_attribute("channel", "web")
    skus: list[str] = [item.sku for item in session.cart_items]
    options: SessionOptions = {"response_content": ["loyalty"], "timeout": 2}
    session.preview(closing=True, **options)
    session.update(fallback=True, deadline=3, response_content=("customerSession",))
    try:
        session.close(confirm=True)
    except OutcomeUnknownError:
        session.close()
    except IllegalTransition as error:
        skus.extend(move.action for move in error.legal)
    except ApiException as error:
        skus.append(str(error.status))
    session.return_items({"MUG": 1, 1: 2}, run_rule_engine=True)
    session.reopen(timeout=1)
    refund: Refund = session.return_items({"MUG": 1}).refund("EUR", "repriced")
    skus.extend(unit.sku for unit in refund.units)
    session.close(expect="9.99", currency="EUR")
    session.update(whole=True)
    session.preview(coupon_codes=["A"], cart_items=[])
    SessionState.get_or_create(api, "cart-2", profile_id="bob").merge(session)
    state: str | None = session.state
    outcome: Outcome | None = session.outcome
    print(state, outcome, skus)
    return session.cancel()


def kept(api: IntegrationApi, session: SessionState) -> SessionState:
    text: str = session.to_json()
    data: dict[str, Any] = session.to_dict()
    again: SessionState = SessionState.from_dict(api, data)
    return SessionState.from_json(api, text) or SessionState.load(api, again.session_id, timeout=1)


class Cart(SessionState):
    """A class of the user's."""


def mine(api: IntegrationApi) -> Cart:
    return Cart.load(api, "cart-1") or Cart.from_json(api, "{}")


# --- what it has brought ---------------------------------------------------------------------------


def codes(outcome: Outcome) -> dict[str, str]:
    accepted: tuple[str, ...] = outcome.accepted_coupons
    refused: dict[str, str] = {each.code: each.message for each in outcome.rejected_coupons}
    for rejection in outcome.rejected_referrals:
        refused[rejection.code] = f"{rejection.reason} {rejection.campaign_id + 1}"
    return refused | dict.fromkeys(accepted, "")


def reason(rejection: Rejection) -> bool:
    expired: RejectionReason = "CouponExpired"
    match rejection.reason:
        case "ProfileRequired":
            return False
        case newer:
            return newer.upper() == expired or rejection.reason == "a reason of next year"


def points(change: LoyaltyChange) -> Decimal:
    balance: LedgerInfo | None = change.balance
    after = balance.tentative_current_balance if balance else Decimal(0)
    return change.added - change.deducted + after


def told(outcome: Outcome) -> list[str]:
    said = [f"{each.title}: {each.body}" for each in outcome.notifications]
    said += [f"{each.name} {each.payload}" for each in outcome.custom_effects]
    said += [each.pool_name for each in outcome.giveaways]
    said += [each.code for each in outcome.giveaways if isinstance(each, AwardGiveawayEffectProps)]
    for discount in outcome.effects_of(SetDiscountEffectProps):
        code: str | None = discount.coupon
        said.append(f"{discount.props.name} {discount.props.value + 1} {code}")
        said.append(f"{discount.source.campaign_id + 1} {discount.source.rule_name.upper()}")
    said += [each.effect_type for each in (*outcome.unknown_effects, *outcome.active_effects)]
    said += outcome.errors
    for effect in outcome.rollbacks:
        match effect.typed_props:
            case RollbackCouponEffectProps(value=code):
                said.append(code)
            case _:
                pass
    return said


def matched(outcome: Outcome) -> Decimal:
    total = Decimal(0)
    for effect in outcome.effects:
        match effect.typed_props:
            case SetDiscountEffectProps(value=value):
                total += value
            case AcceptCouponEffectProps() as props:
                print(props.value.upper())
            case dict() as newer:
                print(sorted(newer))
            case _:
                pass
    return total


# --- handlers --------------------------------------------------------------------------------------


class Basket(EffectHandlers):
    total = Decimal(0)

    @handles(SetDiscountEffectProps)
    def discount(self, effect: TypedEffect[SetDiscountEffectProps]) -> None:
        self.total += effect.props.value

    @handles(SetDiscountEffectProps, name="Sale")
    def sale(self, effect: TypedEffect[SetDiscountEffectProps]) -> str:
        return effect.coupon or effect.props.name

    @handles("customEffect", name="minutes")
    def minutes(self, effect: TypedEffect[CustomEffectProps]) -> None:
        print(effect.props.payload)

    @handles("customEffect", name="hours")
    @handles("customEffect", name="days")
    def time(self, effect: TypedEffect[CustomEffectProps]) -> None:
        print(effect.props.name)

    @handles("customEffect")
    def custom(self, effect: TypedEffect[object]) -> None:
        print(effect.props)

    @handles("anEffectOfNextYear")
    def newer(self, effect: TypedEffect[dict[str, Any]]) -> None:
        print(effect.props["name"])


def handled(outcome: Outcome, effects: list[Effect]) -> list[Effect]:
    basket = Basket()
    basket.newer(TypedEffect({"name": "by hand"}, effects[0], None))
    left: list[Effect] = basket.handle(outcome)
    return left + Basket().handle(effects) + basket.handle(outcome.active_effects)
