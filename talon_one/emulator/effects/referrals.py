"""Referrals: accepting and rejecting, and creating them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from .. import campaigns as definitions
from ..rules.booking import Booking
from ..rules.codes import CodeKind, budget_problem, window_problem
from ..rules.context import EvaluationContext
from ..rules.effect_types import EffectType
from ..rules.usage import Usage
from ..state.records.campaigns import StoredCampaign, StoredReferral
from ..state.sessions import Session
from ..state.store import Store
from ..support.exact_json import Json
from .new_codes import NewCodeEffect

__all__ = ["CreateReferral"]


class AcceptReferral(EffectType):
    """Effect ``acceptReferral``: closing the session redeems the referral.

    The API has a deprecated effect ``redeemReferral`` besides, which is not emulated.
    """

    effect_type = "acceptReferral"
    budget = "redeemReferral"
    rollback_type = "rollbackReferral"

    @classmethod
    def book(cls, booking: Booking, effect: Json) -> None:
        code = booking.application.stored_code(effect["props"]["value"])
        referral = booking.store.referrals.get(code)
        if referral is not None:
            referred = (*referral.referred, booking.profile_id)
            booking.store.referrals[code] = replace(referral, referred=referred)

    @classmethod
    def roll_back(cls, booking: Booking, effect: Json) -> Iterable[Json]:
        code = booking.application.stored_code(effect["props"]["value"])
        referral = booking.store.referrals.get(code)
        if referral is not None and booking.profile_id in referral.referred:
            referred = [*referral.referred]
            referred.remove(booking.profile_id)
            booking.store.referrals[code] = replace(referral, referred=tuple(referred))
        return [{"value": effect["props"]["value"]}]


class RejectReferral(EffectType):
    """Effect ``rejectReferral``."""

    effect_type = "rejectReferral"
    is_rejection = True


class Referrals(CodeKind):
    """The referral of a session."""

    record = StoredReferral
    name = "Referral"
    accepted = AcceptReferral
    rejected = RejectReferral

    def entered(self, session: Session) -> Sequence[str]:
        code = session.content["referralCode"]
        return [code] if code else []

    def stored(self, store: Store) -> Mapping[str, StoredReferral]:
        return store.referrals

    def problem(
        self,
        context: EvaluationContext,
        campaign: StoredCampaign,
        code: StoredReferral,
        usage: Usage,
    ) -> str | None:
        definition, profile_id = code.definition, context.profile_id
        window = window_problem(self, definition.starts, definition.expires, context.at)
        if window is not None:
            return window
        if definition.advocate not in context.store.profiles:
            return "AdvocateNotFound"
        if definition.advocate == profile_id:
            return "ReferralRecipientIdSameAsAdvocate"
        if definition.friend and definition.friend != profile_id:
            return "ReferralRecipientDoesNotMatch"
        if profile_id and _was_referred(context.store, campaign, profile_id):
            return "ReferralCustomerAlreadyReferred"
        if definition.usage_limit and code.usage_counter >= definition.usage_limit:
            return "ReferralLimitReached"
        return budget_problem(self, context, campaign, None, usage)


def _was_referred(store: Store, campaign: StoredCampaign, profile_id: str) -> bool:
    """Return whether a customer has redeemed a referral of the campaign.

    It is documented that a friend who was referred already is rejected, but not whether another
    campaign's referral counts. Here it does not.
    """
    return any(
        profile_id in referral.referred
        for referral in store.referrals.values()
        if referral.campaign_id == campaign.id
    )


@dataclass(frozen=True)
class CreateReferral(NewCodeEffect):
    """Effect ``referralCreated``: a referral code with the customer as the advocate.

    As with ``CreateCoupon``, it is created when the session is closed. It is not applicable in a
    session without profile.

    Attributes:
        pattern, campaign, usage_limit, valid_for: As in ``CreateCoupon``.
    """

    pattern: str = "########"
    campaign: str = ""
    usage_limit: int = 0
    valid_for: str = ""

    effect_type = "referralCreated"
    budget = "createReferral"
    record = StoredReferral
    kind = "referral"

    def define(self, code: str, profile_id: str, expires: datetime | None) -> definitions.Referral:
        return definitions.Referral(
            code, advocate=profile_id, usage_limit=self.usage_limit, expires=expires
        )

    @classmethod
    def stored(cls, store: Store) -> MutableMapping[str, StoredReferral]:
        return store.referrals
