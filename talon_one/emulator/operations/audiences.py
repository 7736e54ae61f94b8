"""Audiences and their members. No rule runs here: conditions on joining and leaving an audience look
only at profile updates.

An audience of an integration (a partner's) is identified by ``integration`` and ``integrationId``
together: a second one with the same values is rejected with 409.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from .. import views
from ..state.account import Application
from ..state.profiles import get_or_create_profile
from ..state.records.audiences import Audience
from ..state.records.customers import Profile
from ..state.store import ACCOUNT_ID, Store
from ..support.csv_files import read_csv
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json
from ..support.times import write_time
from .base import build_page, get_or_404, paginate, record_import, sort_records
from .csv_exports import Columns, export
from .registry import NO_CONTENT, Invocation, Result, operation

_OWN = frozenset(("name", "id", "created", "accountId"))


@operation("createAudienceV2")
def create_audience(application: Application, invocation: Invocation) -> Result:
    store, body = application.store, invocation.body
    integration_id = body.get("integrationId")
    for audience in store.audiences.values():
        known = audience.details.get("integrationId"), audience.details.get("integration", "")
        if integration_id is not None and known == (integration_id, body.get("integration", "")):
            raise ApiError(409, f"There is an audience with the id {integration_id!r} already")
    details = {name: value for name, value in body.items() if name not in _OWN}
    id = store.take_id("audience")
    store.audiences[id] = Audience(id, application.clock(), body["name"], details)
    return Result(_render_audience(store.audiences[id]), 201)


@operation("updateAudienceV2")
def update_audience(application: Application, invocation: Invocation) -> Result:
    """Rename an audience."""
    audience = _find_audience(application.store, invocation)
    details = dict(audience.details)
    if "subscribedApplicationsIds" in invocation.body:
        details["subscribedApplicationsIds"] = invocation.body["subscribedApplicationsIds"]
    audience = replace(audience, name=invocation.body["name"], details=details)
    application.store.audiences[audience.id] = audience
    return Result(_render_audience(audience))


@operation("deleteAudienceV2")
def delete_audience(application: Application, invocation: Invocation) -> Result:
    """Delete an audience and its memberships."""
    audience = _find_audience(application.store, invocation)
    _remove_members(application.store, audience.id)
    del application.store.audiences[audience.id]
    return NO_CONTENT


@operation("deleteAudienceMembershipsV2")
def delete_memberships(application: Application, invocation: Invocation) -> Result:
    _remove_members(application.store, _find_audience(application.store, invocation).id)
    return NO_CONTENT


@operation("updateCustomerProfileAudiences")
def update_memberships(application: Application, invocation: Invocation) -> Result:
    """Add and remove members, all or none; missing profiles are created."""
    store = application.store
    actions = invocation.body.get("data", ())
    if len(actions) > 1000:
        raise InvalidDataError(
            ErrorDetail("maxItems", "data has more than 1000 actions", to_pointer(("data",)))
        )
    for index, action in enumerate(actions):
        if action["audienceId"] not in store.audiences:
            place = to_pointer(("data", index, "audienceId"))
            reason = f"there is no audience {action['audienceId']}"
            raise ApiError(404, reason, [ErrorDetail("Unknown", reason, place)])
    for action in actions:
        profile = get_or_create_profile(store, action["profileIntegrationId"], application.clock())
        _set_membership(store, profile, action["audienceId"], action["action"] == "add")
    return NO_CONTENT


@operation("updateAudienceCustomersAttributes")
def update_members_attributes(application: Application, invocation: Invocation) -> Result:
    """Set attributes of every member."""
    store = application.store
    for profile in _list_members(store, _find_audience(store, invocation).id):
        merged = {**profile.attributes, **invocation.body}
        attributes = {name: value for name, value in merged.items() if value is not None}
        store.profiles[profile.integration_id] = replace(profile, attributes=attributes)
    return NO_CONTENT


@operation("getAudiences")
def get_audiences(application: Application, invocation: Invocation) -> Result:
    keys = {"id": lambda audience: audience.id, "name": lambda audience: audience.name}
    known = [
        audience
        for applications in application.account.environments.values()
        for audience in applications[0].store.audiences.values()
    ]
    audiences = sort_records(known, invocation.query, keys)
    shown, more = paginate(audiences, invocation.query)
    views = [_render_audience(audience) for audience in shown]
    if invocation.query.get("withTotalResultSize", False):
        return Result({"totalResultSize": len(audiences), "data": views})
    return Result(build_page(views, more))


@operation("getAudienceMemberships")
def get_memberships(application: Application, invocation: Invocation) -> Result:
    """List the members whose integration id begins with ``profileQuery``."""
    store = application.store
    start = invocation.query.get("profileQuery", "")
    audience_id = _find_audience(store, invocation).id
    members = [
        profile
        for profile in _list_members(store, audience_id)
        if profile.integration_id.startswith(start)
    ]
    shown, more = paginate(members, invocation.query)
    return Result(
        build_page((views.render_customer_profile(application, profile) for profile in shown), more)
    )


@operation("importAudiencesMemberships")
def import_memberships(application: Application, invocation: Invocation) -> Result:
    """Replace the members by the file's profiles; missing profiles are created."""
    store, now = application.store, application.clock()
    audience_id = _find_audience(store, invocation).id
    rows = read_csv(invocation.body, required=("profileintegrationid",))
    _remove_members(store, audience_id)
    for row in rows:
        _set_membership(
            store, get_or_create_profile(store, row["profileintegrationid"], now), audience_id, True
        )
    return Result(record_import(store, now, "AudienceMembership", len(rows)))


@operation("exportAudiencesMemberships")
def export_memberships(application: Application, invocation: Invocation) -> Result:
    members = _list_members(application.store, _find_audience(application.store, invocation).id)
    columns: Columns[Profile] = {"profileintegrationid": lambda profile: profile.integration_id}
    return export(application, invocation, columns, members)


@operation("getAudiencesAnalytics")
def get_analytics(application: Application, invocation: Invocation) -> Result:
    """Count the members of audiences of any environment."""
    query = invocation.query
    wanted = query["audienceIds"].split(",")
    counts = [
        {"audienceId": id, "membersCount": sum(1 for _ in _list_members(owner.store, id))}
        for owner, *_ in application.account.environments.values()
        for id in owner.store.audiences
        if str(id) in wanted
    ]
    keys = {name: lambda entry, name=name: entry[name] for name in ("audienceId", "membersCount")}
    return Result(build_page(sort_records(counts, query, keys), False))


def _find_audience(store: Store, invocation: Invocation) -> Audience:
    return get_or_404(store.audiences, invocation.path[0], "audience")


def _list_members(store: Store, audience_id: int) -> Iterator[Profile]:
    profiles: Iterable[Profile] = tuple(store.profiles.values())
    return (profile for profile in profiles if audience_id in profile.audiences)


def _remove_members(store: Store, audience_id: int) -> None:
    for profile in _list_members(store, audience_id):
        _set_membership(store, profile, audience_id, False)


def _set_membership(store: Store, profile: Profile, audience_id: int, member: bool) -> None:
    audiences = tuple(id for id in profile.audiences if id != audience_id)
    if member:
        audiences = (
            profile.audiences if audience_id in profile.audiences else (*audiences, audience_id)
        )
    store.profiles[profile.integration_id] = replace(profile, audiences=audiences)


def _render_audience(audience: Audience) -> Json:
    """Return the schema ``Audience``."""
    return {
        **audience.details,
        "id": audience.id,
        "created": write_time(audience.created),
        "accountId": ACCOUNT_ID,
        "name": audience.name,
    }
