"""Customer sessions in lists and files of the Management API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .. import views
from ..state.account import Application
from ..state.sessions import Session
from ..support.errors import ApiError
from .base import is_within, list_page, profile_number
from .csv_exports import Columns, export
from .registry import Invocation, Result, operation


@operation("getApplicationSessions")
def get_sessions(application: Application, invocation: Invocation) -> Result:
    query = invocation.query
    sessions = [
        session
        for session in _list_sessions(application, query, query.get("state"))
        if _has_text(session.profile_id, query, "profile")
        and _has_text(session.integration_id, query, "integrationId")
        and _has_text(session.content.get("storeIntegrationId", ""), query, "storeIntegrationId")
        and _has_text(session.content["referralCode"], query, "referral")
        and any(_has_text(code, query, "coupon") for code in session.coupon_codes or [""])
    ]
    return list_page(
        sessions, query, lambda session: views.render_application_session(application, session)
    )


@operation("getApplicationSession")
def get_session(application: Application, invocation: Invocation) -> Result:
    for session in application.store.sessions.values():
        if session.id == invocation.path[1]:
            return Result(views.render_application_session(application, session))
    raise ApiError(404, f"There is no customer session {invocation.path[1]}")


@operation("exportCustomerSessions")
def export_sessions(application: Application, invocation: Invocation) -> Result:
    query = invocation.query
    sessions = (
        session
        for session in _list_sessions(application, query, query.get("customerSessionState"))
        if is_within(session.updated, query, "updatedBefore", "updatedAfter")
        and query.get("profileIntegrationId", session.profile_id) == session.profile_id
    )
    return export(application, invocation, _list_columns(application), sessions, "CustomerSession")


def _list_columns(application: Application) -> Columns[Session]:
    return {
        "id": lambda session: session.id,
        "firstsession": lambda session: session.first_session,
        "integrationid": lambda session: session.integration_id,
        "applicationid": lambda session: application.id,
        "profileid": lambda session: profile_number(application.store, session.profile_id),
        "profileintegrationid": lambda session: session.profile_id,
        "created": lambda session: session.created,
        "state": lambda session: session.state,
        "cartitems": lambda session: session.cart_items,
        "discounts": views.list_discounts,
        "total": lambda session: session.totals.total,
        "attributes": lambda session: session.content["attributes"],
        "closedat": lambda session: session.closed_at,
        # A cancelled session takes no more updates.
        "cancelledat": lambda session: session.updated if session.state == "cancelled" else None,
        "referral": lambda session: session.content["referralCode"],
        "identifiers": lambda session: session.content["identifiers"],
        "additional_costs": lambda session: session.content["additionalCosts"],
        "updated": lambda session: session.updated,
        "store_integration_id": lambda session: session.content.get("storeIntegrationId"),
        "coupons": lambda session: session.coupon_codes,
    }


def _list_sessions(
    application: Application, query: Mapping[str, Any], state: str | None
) -> Iterator[Session]:
    for session in application.store.sessions.values():
        if state in (None, session.state) and is_within(
            session.created, query, "createdBefore", "createdAfter"
        ):
            yield session


def _has_text(value: str, query: Mapping[str, Any], name: str) -> bool:
    """Return whether a value is what the query wants, or has it as a part (``partialMatch``)."""
    wanted = query.get(name)
    if wanted is None:
        return True
    return wanted in value if query["partialMatch"] else wanted == value
