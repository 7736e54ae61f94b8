"""Coupons: accepting and rejecting, creating and reserving them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from .. import campaigns as definitions
from ..campaigns.checks import check_text
from ..rules.booking import Booking
from ..rules.codes import CodeKind, budget_problem, window_problem
from ..rules.context import EvaluationContext
from ..rules.effect_types import EffectType
from ..rules.rule import EffectNotApplicable, RuleRun
from ..rules.usage import Usage
from ..state.records.campaigns import StoredCampaign, StoredCoupon
from ..state.sessions import Session
from ..state.store import Store
from ..support.exact_json import Json
from .base import EvaluatedEffects, RuleEffect
from .new_codes import NewCodeEffect

__all__ = ["CreateCoupon", "ReserveCoupon"]


class AcceptCoupon(EffectType):
    """Effect ``acceptCoupon``: closing the session redeems the coupon."""

    effect_type = "acceptCoupon"
    budget = "redeemCoupon"
    rollback_type = "rollbackCoupon"

    @classmethod
    def book(cls, booking: Booking, effect: Json) -> None:
        _redeem(booking, effect["props"]["value"], 1)

    @classmethod
    def roll_back(cls, booking: Booking, effect: Json) -> Iterable[Json]:
        code = effect["props"]["value"]
        _redeem(booking, code, -1)
        return [{"value": code}]


class RejectCoupon(EffectType):
    """Effect ``rejectCoupon``."""

    effect_type = "rejectCoupon"
    is_rejection = True


class Coupons(CodeKind):
    """The coupons of a session."""

    record = StoredCoupon
    name = "Coupon"
    accepted = AcceptCoupon
    rejected = RejectCoupon

    def entered(self, session: Session) -> Sequence[str]:
        return session.coupon_codes

    def stored(self, store: Store) -> Mapping[str, StoredCoupon]:
        return store.coupons

    def problem(
        self,
        context: EvaluationContext,
        campaign: StoredCampaign,
        code: StoredCoupon,
        usage: Usage,
    ) -> str | None:
        definition, profile_id = code.definition, context.profile_id
        window = window_problem(self, definition.starts, definition.expires, context.at)
        if window is not None:
            return window
        if definition.recipient and definition.recipient != profile_id:
            return "CouponRecipientDoesNotMatch"
        if definition.reservation_mandatory and profile_id not in code.reservations:
            return "CouponReservationRequired" if profile_id else "ProfileRequired"
        if definition.usage_limit and code.usage_counter >= definition.usage_limit:
            return "CouponLimitReached"
        discount_limit = definition.discount_limit
        if discount_limit is not None and code.discount_counter >= Decimal(discount_limit):
            return "CouponLimitReached"
        if definition.usage_limit_per_profile:
            if not profile_id:
                return "ProfileRequired"
            redeemed = context.store.redemptions.get((code.id, profile_id), 0)
            if redeemed >= definition.usage_limit_per_profile:
                return "ProfileLimitReached"
        return budget_problem(self, context, campaign, code.id, usage)


@dataclass(frozen=True)
class CreateCoupon(NewCodeEffect):
    """Effect ``couponCreated``: a personal coupon code of a campaign for the customer.

    It is created when the session is closed; before that there is no effect. It is not applicable
    in a session without profile.

    Attributes:
        pattern: The code; every ``#`` is replaced by a character.
        campaign: The name of the campaign that gets the code; this one if empty.
        usage_limit: The number of redemptions; 0 means any number.
        valid_for: A duration; without it the code does not expire.
    """

    pattern: str = "########"
    campaign: str = ""
    usage_limit: int = 1
    valid_for: str = ""

    effect_type = "couponCreated"
    budget = "createCoupon"
    record = StoredCoupon
    kind = "coupon"

    def define(self, code: str, profile_id: str, expires: datetime | None) -> definitions.Coupon:
        return definitions.Coupon(
            code, usage_limit=self.usage_limit, expires=expires, recipient=profile_id
        )

    def describe(self, code: str, profile_id: str) -> Json:
        return {"value": code, "profileId": profile_id}

    @classmethod
    def stored(cls, store: Store) -> MutableMapping[str, StoredCoupon]:
        return store.coupons


@dataclass(frozen=True)
class ReserveCoupon(RuleEffect):
    """Effect ``reserveCoupon``: a coupon is reserved for the customer, as soon as the rule passes.

    There is an effect for an existing reservation, too. It is not applicable without profile, with a
    personal coupon, or over the coupon's reservation limit.

    Attributes:
        code: The coupon's code.
    """

    code: str

    effect_type = "reserveCoupon"
    budget = "reserveCoupon"
    charged_immediately = True
    budget_is_refunded = False

    def __post_init__(self) -> None:
        check_text(self, "code")

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        profile_id = run.required_profile()
        context = run.context
        coupon = context.store.coupons.get(context.application.stored_code(self.code))
        if coupon is None or coupon.definition.recipient:
            raise EffectNotApplicable(f"the coupon {self.code} cannot be reserved")
        is_new = profile_id not in coupon.reservations
        limit = coupon.definition.reservation_limit if coupon.definition.reservable else 1
        if is_new and limit and len(coupon.reservations) >= limit:
            raise EffectNotApplicable(f"the coupon {self.code} is reserved up to its limit")
        if is_new:
            run.require_budget(self.budget)
        yield (
            self.effect_type,
            {
                "couponValue": coupon.definition.code,
                "profileIntegrationId": profile_id,
                "isNewReservation": is_new,
            },
        )

    @classmethod
    def charges(cls, props: Json) -> Sequence[tuple[str, Decimal]]:
        return super().charges(props) if props["isNewReservation"] else []

    @classmethod
    def book_immediately(cls, booking: Booking, effect: Json) -> None:
        props = effect["props"]
        if props["isNewReservation"]:
            coupon = booking.store.coupons[props["couponValue"]]
            reservations = (*coupon.reservations, booking.profile_id)
            booking.store.coupons[props["couponValue"]] = replace(coupon, reservations=reservations)


def _redeem(booking: Booking, code: str, times: int) -> None:
    """Redeem a coupon, or take that back (-1)."""
    store, code = booking.store, booking.application.stored_code(code)
    if code not in store.coupons:
        return
    coupon = store.coupons[code]
    store.coupons[code] = replace(coupon, usage_counter=coupon.usage_counter + times)
    if booking.profile_id:
        key = coupon.id, booking.profile_id
        store.redemptions[key] = store.redemptions.get(key, 0) + times
