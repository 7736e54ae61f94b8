"""The response to an evaluation: effects, and the content that ``responseContent`` asks for."""

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
from ..state.records.events import Event
from ..state.records.loyalty import Card
from ..state.sessions import Session
from ..state.store import Store
from ..support.errors import ErrorDetail, InvalidDataError
from ..support.exact_json import Json


@dataclass(frozen=True)
class ResponseContent:
    """What a response may tell about a request.

    Attributes:
        store: The state after the request; an overlay in a dry run.
        booked: Whether ``store`` includes what the effects book. If not, they show only in the tentative
            balances.
        effects: The effects of the response.
        evaluated: The result of the rules; empty if none were evaluated.
        event: The event of the request.
        at: The time of the evaluation.
    """

    application: Application
    store: Store
    profile_id: str
    effects: Sequence[Json]
    evaluated: Evaluation
    at: datetime
    event: Event | None = None
    session: Session | None = None
    card: Card | None = None
    booked: bool = False

    def render(self, wanted: Sequence[str]) -> Json:
        """Return the schema ``IntegrationStateV2``, or its counterpart for events and profiles."""
        created = self.evaluated.created
        body = {
            "effects": list(self.effects),
            "createdCoupons": [
                views.render_coupon(code) for code in created if isinstance(code, StoredCoupon)
            ],
            "createdReferrals": [
                views.render_referral(code) for code in created if isinstance(code, StoredReferral)
            ],
        }
        for name in wanted:
            value = _PARTS[name](self)
            if value is not None:
                body[name] = value
        return body


def check_content(wanted: Sequence[str], dry: bool) -> None:
    """Check the requested content.

    Raises:
        InvalidDataError: ``campaignEligibility`` is requested without dry run, or together with content
            that excludes it (documented).
    """
    if "campaignEligibility" not in wanted:
        return
    place = f"/responseContent/{list(wanted).index('campaignEligibility')}"
    others = {"triggeredCampaigns", "ruleFailureReasons"} & set(wanted)
    if not dry:
        raise InvalidDataError(
            ErrorDetail("Invalid value", "campaignEligibility needs dry=true", place)
        )
    if others:
        details = f"campaignEligibility cannot be combined with {' or '.join(sorted(others))}"
        raise InvalidDataError(ErrorDetail("Invalid value", details, place))


def _customer_session(content: ResponseContent) -> Json:
    if content.session is None:
        return None
    return views.render_customer_session(content.application, content.session)


def _customer_profile(content: ResponseContent) -> Json:
    profile = content.store.profiles.get(content.profile_id)
    return None if profile is None else views.render_customer_profile(content.application, profile)


def _coupons(content: ResponseContent) -> Json:
    if content.session is None:
        return []
    codes = map(content.application.definition.stored_code, content.session.coupon_codes)
    coupons = {code: content.application.store.coupons.get(code) for code in codes}
    return [
        views.render_integration_coupon(content.application.store, coupon, content.profile_id)
        for coupon in coupons.values()
        if coupon is not None
    ]


def _referral(content: ResponseContent) -> Json:
    if content.session is None:
        return None
    code = content.application.definition.stored_code(content.session.content["referralCode"])
    referral = content.application.store.referrals.get(code)
    return None if referral is None else views.render_inventory_referral(referral)


def _loyalty(content: ResponseContent) -> Json:
    application, after = content.application, content.store
    if not content.booked:
        after = after.overlay("ids", "ledgers")
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
    return views.render_session_loyalty(
        application, application.store, after, content.profile_id, content.card, content.at
    )


def _event(content: ResponseContent) -> Json:
    event = content.event
    return None if event is None else views.render_event(content.application, event)


def _advanced_event(content: ResponseContent) -> Json:
    event = content.event
    return None if event is None else views.render_event_v3(content.application, event)


def _triggered_campaigns(content: ResponseContent) -> Json:
    """Return the campaigns with other effects than rejections."""
    triggered = {
        effect["campaignId"]: None
        for effect in content.effects
        if not effect_type_of(effect).is_rejection
    }
    campaigns = content.store.campaigns
    return [
        views.render_campaign(content.application, campaigns[id], content.at)
        for id in triggered
        if id in campaigns
    ]


def _awarded_giveaways(content: ResponseContent) -> Json:
    return [
        views.render_giveaway(content.store, giveaway)
        for giveaway in awarded_giveaways(content.store, content.effects)
    ]


def _rule_failure_reasons(content: ResponseContent) -> Json:
    return list(content.evaluated.reasons)


def _previous_returns(content: ResponseContent) -> Json:
    session = content.session
    if session is None:
        return []
    return [
        views.render_return(content.application, session, record)
        for record in content.store.returns.get(session.integration_id, ())
    ]


def _campaign_eligibility(content: ResponseContent) -> Json:
    return [
        views.render_campaign_eligibility(content.application, outcome)
        for outcome in content.evaluated.outcomes
    ]


def _achievements(content: ResponseContent) -> Json:
    return [
        views.render_customer_achievement(
            content.store, achievement, content.profile_id, content.at
        )
        for achievement in content.store.achievements.values()
        if achievement.application_id == content.application.id and content.profile_id
    ]


_PARTS: Mapping[str, Callable[[ResponseContent], Json]] = {
    "customerSession": _customer_session,
    "customerProfile": _customer_profile,
    "coupons": _coupons,
    "referral": _referral,
    "loyalty": _loyalty,
    "event": _event,
    "advancedEvent": _advanced_event,
    "triggeredCampaigns": _triggered_campaigns,
    "awardedGiveaways": _awarded_giveaways,
    "ruleFailureReasons": _rule_failure_reasons,
    "previousReturns": _previous_returns,
    "campaignEligibility": _campaign_eligibility,
    "achievements": _achievements,
}
