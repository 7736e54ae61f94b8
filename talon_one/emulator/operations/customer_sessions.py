"""Update and read a customer session.

A dry run does everything but the last step, `_commit`. It answers what the real call would answer
(the next ids and update count among it), except that nothing is booked: counters and balances are
those of before, and points show in the tentative balances.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from .. import views
from ..application import Application
from ..booking import book, rollbacks
from ..engine import Evaluation
from ..errors import ApiError, Fault, invalid, not_emulated
from ..loyalty import loyalty
from ..sessions import Session, check_limits, next_state, updated
from ..store import Profile
from ..wire import EXACT, Json
from .call import Answer, Call, Handler

_CONTENT = ("customerSession", "customerProfile", "coupons", "loyalty", "triggeredCampaigns")


def get_customer_session(application: Application, call: Call) -> Answer:
    """`GET /v2/customer_sessions/{customerSessionId}`: the session and its net effects."""
    (session_id,) = call.path
    session = application.store.sessions.get(session_id)
    if session is None:
        raise ApiError(404, f"There is no customer session {session_id!r}")
    effects = list(session.effects)
    return Answer({"customerSession": views.customer_session(session), "effects": effects})


def update_customer_session_v2(application: Application, call: Call) -> Answer:
    """`PUT /v2/customer_sessions/{customerSessionId}`: creates, updates, closes or cancels."""
    (session_id,) = call.path
    sent = call.body["customerSession"]
    content = call.body.get("responseContent", [])
    _check_emulated(sent, content)
    check_limits(session_id, sent)
    now = application.clock()
    dry = call.query.get("dry", False)
    at = _pretended_time(call, now, dry)

    stored = application.store.sessions.get(session_id)
    state = next_state(stored, sent, application.settings)
    if stored is not None and stored.state == state == "closed":
        return Answer(_response(application, content, stored, list(stored.effects), now))
    base = _base(application, session_id, stored, state, now, dry)
    session = updated(base, sent, state, now, application.settings)
    session = replace(session, first_session=_is_first(application, session))

    if state == "cancelled":
        effects, staying = rollbacks(base.effects) if base.state == "closed" else ([], [])
        session = replace(session, effects=tuple(staying))
    else:
        effects = _evaluate(application, session, at, sent if dry else {})
        session = replace(session, effects=tuple(effects))
    if not dry:
        _commit(application, base, session, effects, now)
    return Answer(_response(application, content, session, effects, at))


def _check_emulated(sent: Json, content: Sequence[str]) -> None:
    if sent.get("loyaltyCards"):
        raise not_emulated("A session with loyaltyCards")
    for each in content:
        if each not in _CONTENT:
            raise not_emulated(f'responseContent "{each}"')


def _pretended_time(call: Call, now: datetime, dry: bool) -> datetime:
    pretended: datetime | None = call.query.get("now")
    if pretended is None:
        return now
    if not dry:
        raise invalid(Fault("now", "now needs dry=true", "now", "parameter"))
    if pretended <= now:
        raise invalid(Fault("now", "now must lie in the future", "now", "parameter"))
    return pretended


def _base(
    application: Application,
    session_id: str,
    stored: Session | None,
    state: str,
    now: datetime,
    dry: bool,
) -> Session:
    """What an update builds on: the stored session, or an empty one."""
    if stored is None:
        return Session(application.store.next_id("session"), session_id, created=now, updated=now)
    payload_alone = state == "closed" or application.settings.dry_run_on == "payload"
    if dry and stored.state == "open" and payload_alone:
        return Session(
            stored.id,
            session_id,
            created=stored.created,
            updated=stored.updated,
            update_count=stored.update_count,
        )
    return stored


def _is_first(application: Application, session: Session) -> bool:
    profile = application.store.profiles.get(session.profile_id)
    return profile is None or profile.first_session in ("", session.integration_id)


def _evaluate(
    application: Application, session: Session, at: datetime, sent_dry: Json
) -> list[Json]:
    store = application.store
    only = sent_dry.get("evaluableCampaignIds")
    return Evaluation(session, store.campaigns, store.coupons, store.programs, at, only).effects()


def _commit(
    application: Application,
    before: Session,
    session: Session,
    effects: list[Json],
    now: datetime,
) -> None:
    store = application.store
    if session.integration_id not in store.sessions:
        store.take_id("session")
    store.sessions[session.integration_id] = session
    closing = session.state == "closed"
    revoking = before.state == "closed"
    if closing or revoking:
        book(store, session, effects, now)
    if session.profile_id:
        if session.profile_id not in store.profiles:
            store.take_id("profile")
        profile = _profile(application, session, now)
        times = int(closing) - int(revoking)
        store.profiles[session.profile_id] = replace(
            profile,
            first_session=profile.first_session or session.integration_id,
            last_activity=now,
            closed_sessions=profile.closed_sessions + times,
            total_sales=EXACT.fma(session.totals.total, times, profile.total_sales),
        )


def _profile(application: Application, session: Session, now: datetime) -> Profile:
    """The session's profile; one that is not stored yet comes with the id that it will get."""
    store = application.store
    return store.profiles.get(session.profile_id) or Profile(
        store.next_id("profile"), session.profile_id, created=now, last_activity=now
    )


def _response(
    application: Application,
    content: Sequence[str],
    session: Session,
    effects: list[Json],
    at: datetime,
) -> Json:
    """Schema `IntegrationStateV2`, with the asked-for content."""
    store = application.store
    response = {"effects": effects, "createdCoupons": [], "createdReferrals": []}
    if "customerSession" in content:
        response["customerSession"] = views.customer_session(session)
    if "customerProfile" in content and session.profile_id:
        profile = _profile(application, session, session.updated)
        response["customerProfile"] = views.customer_profile(profile)
    if "coupons" in content:
        response["coupons"] = [
            views.coupon(store.coupons[code], session.profile_id)
            for code in session.coupon_codes
            if code in store.coupons
        ]
    if "loyalty" in content:
        booked = store.sessions.get(session.integration_id) is session and session.state != "open"
        previews = () if booked else effects
        response["loyalty"] = loyalty(store, session.profile_id, previews, application.settings)
    if "triggeredCampaigns" in content:
        triggered = {
            effect["campaignId"]: None
            for effect in effects
            if effect["effectType"] not in ("rejectCoupon", "rejectReferral")
        }
        response["triggeredCampaigns"] = [
            views.campaign(store.campaigns[id], at) for id in triggered if id in store.campaigns
        ]
    return response


OPERATIONS: Mapping[str, Handler] = {
    "getCustomerSession": get_customer_session,
    "updateCustomerSessionV2": update_customer_session_v2,
}
