"""What a type checker has to reject in code that uses the helpers: the lines marked with E, and no others."""

from __future__ import annotations

from talon_one import CustomEffectProps, Effect, IntegrationApi, IntegrationStateV2
from talon_one import RejectCouponEffectProps, SetDiscountEffectProps
from talon_one.helpers import EffectHandlers, Outcome, PriceRules, RejectionReason, SessionState
from talon_one.helpers import TypedEffect, handles
from talon_one.helpers import Outcomes  # E


def constructors(api: IntegrationApi) -> None:
    SessionState("https://example.com", "cart-1")  # E
    SessionState(api)  # E
    SessionState(api, 1)  # E
    SessionState(api, "cart-1", "alice")  # E
    SessionState(api, "cart-1", profile="alice")  # E
    PriceRules(discount_scope="items")  # E
    PriceRules(item_costs=1)  # E
    SessionState.load(api)  # E
    SessionState.from_json(api, {})  # E


def content(session: SessionState) -> None:
    session.add_item("MUG", price=9.5)  # E
    session.add_item("MUG", "2")  # E
    session.add_item(price="9.50")  # E
    session.add_item("MUG", prise="9.50")  # E
    session.set_quantity("MUG", "2")  # E
    session.set_additional_cost("shipping", 4.9)  # E
    session.coupon_codes = [1]  # E
    session.referral_code = 1  # E
    session.cart_items = ["MUG"]  # E
    session.add_coupon(1)  # E
    session.add_coupons("A")  # E


def moves(session: SessionState) -> None:
    session.update(timeout="5")  # E
    session.update(timeouts=5)  # E
    session.update(confirm=True)  # E
    session.close(fallback=True)  # E
    session.close(response_content="loyalty", confirm="yes")  # E
    session.reopen(response_content=["loyalty"])  # E
    session.return_items()  # E
    session.return_items({"MUG": "1"})  # E
    session.return_items(["MUG"])  # E
    session.preview(now="2026-01-01")  # E
    total: float = session.update().prices.total  # E
    print(total)


def read_only(session: SessionState) -> None:
    session.state = "closed"  # E
    session.outcome = None  # E
    session.update().refund("EUR", "guess")  # E
    session.close(expect=9.5)  # E


def outcomes(outcome: Outcome, reason: str) -> None:
    outcome.state = "closed"  # E
    outcome.accepted_coupon  # E
    outcome.accepted_coupons.append("A")  # E
    outcome.rejected_coupons[0].cod  # E
    outcome.rejected_coupons[0].code = "A"  # E
    outcome.loyalty[0].balance.current_balance  # E
    outcome.loyalty[0].added.upper()  # E
    outcome.giveaways[0].code  # E
    outcome.notifications[0].text  # E
    outcome.custom_effects[0].value  # E
    outcome.rollbacks[0].value  # E
    outcome.effects_of(SetDiscountEffectProps)[0].value  # E
    outcome.effects_of(SetDiscountEffectProps)[0].props.code  # E
    outcome.effects_of(SetDiscountEffectProps, RejectCouponEffectProps)  # E
    outcome.effects_of("setDiscount")  # E
    Outcome()  # E
    Outcome([], state="open")  # E
    known: RejectionReason = reason  # E
    misspelt: RejectionReason = "CouponExpird"  # E
    print(known, misspelt)


def matched(outcome: Outcome) -> None:
    for effect in outcome.effects:
        match effect.typed_props:
            case SetDiscountEffectProps() as props:
                props.value.upper()  # E
                props.code  # E
            case _:
                pass


class Basket(EffectHandlers):
    @handles(SetDiscountEffectProps)  # E
    def other_class(self, effect: TypedEffect[RejectCouponEffectProps]) -> None:
        pass

    @handles("customEffect", name="minutes")  # E
    def other_props(self, effect: TypedEffect[SetDiscountEffectProps]) -> None:
        pass

    @handles("customEffect")  # E
    def no_props(self) -> None:
        pass

    @handles(SetDiscountEffectProps)  # E
    def too_much(self, effect: TypedEffect[SetDiscountEffectProps], more: str) -> None:
        pass

    @handles("anEffectOfNextYear")  # E
    def no_props_of_text(self) -> None:
        pass

    @handles(SetDiscountEffectProps)
    def unknown_member(self, effect: TypedEffect[SetDiscountEffectProps]) -> None:
        effect.props.code  # E

    @handles(SetDiscountEffectProps)  # E
    def props_alone(self, props: SetDiscountEffectProps) -> None:
        pass

    @handles("customEffect", "minutes")  # E
    def by_position(self, effect: TypedEffect[CustomEffectProps]) -> None:
        pass

    @handles("customEffect", name=1)  # E
    def odd_name(self, effect: TypedEffect[CustomEffectProps]) -> None:
        pass

    @handles(Effect, named="x")  # E
    def misspelt(self, effect: TypedEffect[Effect]) -> None:
        pass

    @handles(str)  # E
    def no_model(self, effect: TypedEffect[str]) -> None:
        pass


def handled(response: IntegrationStateV2, effects: list[Effect]) -> None:
    Basket().handle("setDiscount")  # E
    Basket().handle(response)  # E
    Basket().handel(effects)  # E
    Basket().unknown_member("setDiscount")  # E


print(Outcomes)
