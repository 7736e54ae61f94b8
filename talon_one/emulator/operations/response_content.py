"""What an evaluation answers: the effects, and the content that `responseContent` asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from .. import views
from ..effects.booking import book_points
from ..effects.giveaways import awarded_giveaways
from ..rules import Evaluation
from ..rules.booking import Booking
from ..rules.effect_types import effect_type_of
from ..state.account import Application
from ..state.records.campaigns import StoredCoupon, StoredReferral
from ..state.records.loyalty import Card
from ..state.sessions import Session
from ..state.store import Store
from ..support.errors import Fault, invalid
from ..support.exact_json import Json


@dataclass(frozen=True)
class Content:
    """What can be answered about a request.

    Attributes:
        store: the state after the request; a draft in a dry run.
        booked: whether `store` has what its effects book; if not, they show in the tentative
            balances only.
        effects: the effects to answer.
        evaluated: what rules gave; empty if none were run.
        event: what the request is, as the API shows it.
        at: the time it was evaluated at.
    """

    application: Application
    store: Store
    profile_id: str
    effects: Sequence[Json]
    evaluated: Evaluation
    at: datetime
    event: Json = None
    session: Session | None = None
    card: Card | None = None
    booked: bool = False

    def answer(self, wanted: Sequence[str]) -> Json:
        """Schema `IntegrationStateV2`, or its like for events and profiles."""
        created = self.evaluated.created
        answer = {
            "effects": list(self.effects),
            "createdCoupons": [
                views.coupon(each) for each in created if isinstance(each, StoredCoupon)
            ],
            "createdReferrals": [
                views.referral(each) for each in created if isinstance(each, StoredReferral)
            ],
        }
        for name in wanted:
            value = _PARTS[name](self)
            if value is not None:
                answer[name] = value
        return answer


def check_content(wanted: Sequence[str], dry: bool) -> None:
    """Checks what may be asked for.

    Raises:
        ApiError: 400, `campaignEligibility` without dry run, or with what excludes it (docs).
    """
    if "campaignEligibility" not in wanted:
        return
    place = f"/responseContent/{list(wanted).index('campaignEligibility')}"
    others = {"triggeredCampaigns", "ruleFailureReasons"} & set(wanted)
    if not dry:
        raise invalid(Fault("Invalid value", "campaignEligibility needs dry=true", place))
    if others:
        details = f"campaignEligibility can not be combined with {' or '.join(sorted(others))}"
        raise invalid(Fault("Invalid value", details, place))


def _customer_session(content: Content) -> Json:
    if content.session is None:
        return None
    return views.customer_session(content.application, content.session)


def _customer_profile(content: Content) -> Json:
    profile = content.store.profiles.get(content.profile_id)
    return None if profile is None else views.customer_profile(content.store, profile)


def _coupons(content: Content) -> Json:
    if content.session is None:
        return []
    codes = map(content.application.definition.stored_code, content.session.coupon_codes)
    coupons = {code: content.application.store.coupons.get(code) for code in codes}
    return [
        views.integration_coupon(content.application.store, each, content.profile_id)
        for each in coupons.values()
        if each is not None
    ]


def _referral(content: Content) -> Json:
    if content.session is None:
        return None
    code = content.application.definition.stored_code(content.session.content["referralCode"])
    referral = content.application.store.referrals.get(code)
    return None if referral is None else views.inventory_referral(referral)


def _loyalty(content: Content) -> Json:
    application, after = content.application, content.store
    if not content.booked:
        after = after.draft()
        booking = Booking(
            application.definition,
            after,
            content.session,
            content.profile_id,
            content.card,
            "",
            content.at,
        )
        book_points(booking, content.effects)
    return views.session_loyalty(
        application, application.store, after, content.profile_id, content.card, content.at
    )


def _event(content: Content) -> Json:
    return content.event


def _triggered_campaigns(content: Content) -> Json:
    """The campaigns that gave something else than a rejection."""
    triggered = {
        effect["campaignId"]: None
        for effect in content.effects
        if not effect_type_of(effect).is_rejection
    }
    campaigns = content.store.campaigns
    return [
        views.campaign(content.application, campaigns[id], content.at)
        for id in triggered
        if id in campaigns
    ]


def _awarded_giveaways(content: Content) -> Json:
    return [
        views.giveaway(content.store, giveaway)
        for giveaway in awarded_giveaways(content.store, content.effects)
    ]


def _rule_failure_reasons(content: Content) -> Json:
    return list(content.evaluated.reasons)


def _previous_returns(content: Content) -> Json:
    session = content.session
    if session is None:
        return []
    return [
        views.returned(content.application, session, each)
        for each in content.store.returns.get(session.integration_id, ())
    ]


def _campaign_eligibility(content: Content) -> Json:
    return [
        views.campaign_eligibility(content.application, outcome)
        for outcome in content.evaluated.outcomes
    ]


def _achievements(content: Content) -> Json:
    return [
        views.customer_achievement(content.store, each, content.profile_id, content.at)
        for each in content.store.achievements.values()
        if each.application_id == content.application.id and content.profile_id
    ]


_PARTS: Mapping[str, Callable[[Content], Json]] = {
    "customerSession": _customer_session,
    "customerProfile": _customer_profile,
    "coupons": _coupons,
    "referral": _referral,
    "loyalty": _loyalty,
    "event": _event,
    "advancedEvent": _event,
    "triggeredCampaigns": _triggered_campaigns,
    "awardedGiveaways": _awarded_giveaways,
    "ruleFailureReasons": _rule_failure_reasons,
    "previousReturns": _previous_returns,
    "campaignEligibility": _campaign_eligibility,
    "achievements": _achievements,
}
