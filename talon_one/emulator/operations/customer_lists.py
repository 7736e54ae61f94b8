"""Customer profiles in the Management API: lists, searches and reports.

The customers of an Application are the profiles of its environment.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from .. import views
from ..state.account import Application
from ..state.records.customers import Profile
from ..state.sessions import Session
from ..support.amounts import add_up
from ..support.errors import ApiError
from ..support.exact_json import Json
from ..support.times import write_time
from .base import is_within, list_page
from .registry import Invocation, Result, operation

_ORDERS = ("closed", "partially_returned")
"""The states of sessions that count as orders."""


@operation("getApplicationCustomers")
def get_customers(application: Application, invocation: Invocation) -> Result:
    query = invocation.query
    profiles = [
        profile
        for profile in application.store.profiles.values()
        if query.get("integrationId", profile.integration_id) == profile.integration_id
    ]
    return _list_customers(application, query, profiles)


@operation("getApplicationCustomersByAttributes")
def search_customers(application: Application, invocation: Invocation) -> Result:
    profiles = _search(application, invocation.body)
    return _list_customers(application, invocation.query, profiles)


def _list_customers(
    application: Application, query: Mapping[str, Any], profiles: Iterable[Profile]
) -> Result:
    return list_page(
        profiles,
        query,
        lambda profile: _render_customer(application, profile),
        shape="withTotalResultSize",
    )


@operation("getApplicationCustomer")
def get_customer(application: Application, invocation: Invocation) -> Result:
    profile = _find_profile(application, invocation.path[1])
    return Result(_render_customer(application, profile))


@operation("getCustomerProfiles")
def get_profiles(application: Application, invocation: Invocation) -> Result:
    """List the profiles of the live environment, or of the sandbox."""
    owner = _choose_environment(application, invocation)
    profiles = () if owner is None else owner.store.profiles.values()
    return _list_profiles(owner, invocation.query, profiles)


@operation("getCustomersByAttributes")
def search_profiles(application: Application, invocation: Invocation) -> Result:
    owner = _choose_environment(application, invocation)
    profiles = () if owner is None else _search(owner, invocation.body)
    return _list_profiles(owner, invocation.query, profiles)


def _list_profiles(
    owner: Application | None, query: Mapping[str, Any], profiles: Iterable[Profile]
) -> Result:
    return list_page(
        profiles, query, lambda profile: owner and views.render_customer_profile(owner, profile)
    )


@operation("getCustomerProfile")
def get_profile(application: Application, invocation: Invocation) -> Result:
    """Return a profile of any environment."""
    (id,) = invocation.path
    for owner, *_ in application.account.environments.values():
        for profile in owner.store.profiles.values():
            if profile.id == id:
                return Result(views.render_customer_profile(owner, profile))
    raise ApiError(404, f"There is no customer profile {id}")


def _choose_environment(application: Application, invocation: Invocation) -> Application | None:
    """Return an Application of the environment that is asked for; ``None`` if it has none."""
    name = "sandbox" if invocation.query.get("sandbox", False) else "live"
    return next(iter(application.account.environments.get(name, ())), None)


def _search(application: Application, wanted: Json) -> Iterator[Profile]:
    """Yield the profiles that have all wanted attributes and one of the wanted ids, if any."""
    attributes = wanted.get("attributes", {})
    ids, numbers = wanted.get("integrationIDs"), wanted.get("profileIDs")
    for profile in application.store.profiles.values():
        if (
            all(
                name in profile.attributes and profile.attributes[name] == value
                for name, value in attributes.items()
            )
            and (not ids or profile.integration_id in ids)
            and (not numbers or profile.id in numbers)
        ):
            yield profile


def _find_profile(application: Application, id: int) -> Profile:
    for profile in application.store.profiles.values():
        if profile.id == id:
            return profile
    raise ApiError(404, f"There is no customer profile {id}")


def _render_customer(application: Application, profile: Profile) -> Json:
    """Return the schema ``ApplicationCustomer``."""
    view = views.render_customer_profile(application, profile)
    for referral in application.store.referrals.values():
        if profile.integration_id in referral.referred:
            view["advocateIntegrationId"] = referral.definition.advocate
            break
    return view


@operation("getApplicationCustomerFriends")
def get_friends(application: Application, invocation: Invocation) -> Result:
    """List who redeemed a referral of a profile, in which session, and when it was closed."""
    store = application.store
    advocate, owned = invocation.path[1], {}
    for referral in store.referrals.values():
        if referral.definition.advocate == advocate:
            owned[referral.definition.code] = referral
    friends = [
        {
            "applicationId": application.id,
            "advocateIntegrationId": advocate,
            "code": code,
            "created": write_time(session.closed_at or session.updated),
            "friendIntegrationId": session.profile_id,
            "sessionId": session.integration_id,
        }
        for session in store.sessions.values()
        for code in (application.definition.stored_code(session.content["referralCode"]),)
        if session.state in _ORDERS and code in owned and session.profile_id in owned[code].referred
    ]
    return list_page(
        friends,
        invocation.query,
        lambda friend: friend,
        {"created": lambda friend: friend["created"]},
        "withTotalResultSize",
    )


@operation("getCustomerAnalytics")
def get_analytics(application: Application, invocation: Invocation) -> Result:
    profile = _find_profile(application, invocation.path[1])
    orders = [
        session for session in _list_sessions(application, profile) if session.state in _ORDERS
    ]
    discounts = [_sum_discounts(session) for session in orders]
    counts = [views.count_effects(session.effects) for session in orders]
    return Result(
        {
            "acceptedCoupons": sum(count["acceptCoupon"] for count in counts),
            "createdCoupons": sum(count["couponCreated"] for count in counts),
            "freeItems": sum(count["addFreeItem"] for count in counts),
            "totalOrders": len(orders),
            "totalDiscountedOrders": sum(amount > 0 for amount in discounts),
            "totalRevenue": add_up(session.totals.total for session in orders),
            "totalDiscounts": add_up(discounts),
        }
    )


@operation("getCustomerActivityReportsWithoutTotalCount")
def get_activity_reports(application: Application, invocation: Invocation) -> Result:
    """Report on each customer with sessions in the time, over all campaigns."""
    query = invocation.query
    reports = [
        report
        for profile in application.store.profiles.values()
        if query.get("integrationId", profile.integration_id) == profile.integration_id
        and query.get("name", "").casefold() in _read_name(profile).casefold()
        for report in (_report(application, profile, query),)
        if report["couponUseAttempts"] or report["totalOrders"]
    ]
    keys = {
        name: lambda report, name=name: report[name]
        for name in ("created", "integrationId", "totalOrders")
    }
    return list_page(reports, query, lambda report: report, keys)


@operation("getCustomerActivityReport")
def get_activity_report(application: Application, invocation: Invocation) -> Result:
    profile = _find_profile(application, invocation.path[1])
    return Result(_report(application, profile, invocation.query))


def _report(application: Application, profile: Profile, query: Mapping[str, Any]) -> Json:
    """Return the schema ``CustomerActivityReport`` about the sessions created within a range."""
    sessions = [
        session
        for session in _list_sessions(application, profile)
        if is_within(session.created, query, "rangeEnd", "rangeStart")
    ]
    orders = [session for session in sessions if session.state in _ORDERS]
    counts = [views.count_effects(session.effects) for session in sessions]
    return {
        "integrationId": profile.integration_id,
        "created": write_time(profile.created),
        "name": _read_name(profile),
        "customerId": profile.id,
        "lastActivity": write_time(profile.last_activity),
        "couponRedemptions": sum(
            views.count_effects(session.effects)["acceptCoupon"] for session in orders
        ),
        "couponUseAttempts": sum(len(session.coupon_codes) for session in sessions),
        "couponFailedAttempts": sum(count["rejectCoupon"] for count in counts),
        "accruedDiscounts": add_up(map(_sum_discounts, orders)),
        "accruedRevenue": add_up(session.totals.total for session in orders),
        "totalOrders": len(orders),
        "totalOrdersNoCoupon": sum(not session.coupon_codes for session in orders),
        "campaignName": "",
    }


def _read_name(profile: Profile) -> str:
    return str(profile.attributes.get("Name", ""))


def _list_sessions(application: Application, profile: Profile) -> Iterator[Session]:
    for session in application.store.sessions.values():
        if session.profile_id == profile.integration_id:
            yield session


def _sum_discounts(session: Session) -> Decimal:
    return add_up(views.list_discounts(session).values())
