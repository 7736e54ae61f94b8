"""Customer sessions, returns and profiles in responses."""

from __future__ import annotations

from ..state.account import Application
from ..state.records.customers import Profile
from ..state.records.events import Return
from ..state.sessions import Session
from ..state.store import ACCOUNT_ID
from ..support.exact_json import Json
from ..support.times import write_time


def render_customer_session(application: Application, session: Session) -> Json:
    """Return the schema ``CustomerSessionV2``."""
    return {
        "id": session.id,
        "created": write_time(session.created),
        "integrationId": session.integration_id,
        "applicationId": application.id,
        **session.content,
        "state": session.state,
        "firstSession": session.first_session,
        "updateCount": session.update_count,
        "total": session.totals.total,
        "cartItemTotal": session.totals.cart_items,
        "additionalCostTotal": session.totals.additional_costs,
        "cartItemAdditionalCostTotal": session.totals.item_costs,
        "updated": write_time(session.updated),
    }


def render_customer_profile(application: Application, profile: Profile) -> Json:
    """Return the schema ``CustomerProfile``."""
    audiences = application.store.audiences
    return {
        "id": profile.id,
        "created": write_time(profile.created),
        "integrationId": profile.integration_id,
        "attributes": dict(profile.attributes),
        "accountId": ACCOUNT_ID,
        "closedSessions": profile.closed_sessions,
        "totalSales": profile.total_sales,
        "audienceMemberships": [
            {"id": id, "name": audiences[id].name} for id in profile.audiences if id in audiences
        ],
        "lastActivity": write_time(profile.last_activity),
        "sandbox": application.definition.sandbox,
    }


def render_return(application: Application, session: Session, record: Return) -> Json:
    """Return the schema ``Return``."""
    view = {
        "id": record.id,
        "created": write_time(record.created),
        "applicationId": application.id,
        "accountId": ACCOUNT_ID,
        "returnedCartItems": list(record.items),
        "eventId": record.event_id,
        "sessionId": session.id,
        "sessionIntegrationId": session.integration_id,
    }
    if session.profile_id:
        view["profileId"] = application.store.profiles[session.profile_id].id
        view["profileIntegrationId"] = session.profile_id
    return view
