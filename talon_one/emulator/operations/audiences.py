"""Audiences and who is in them. No rule runs here: conditions on joining and leaving an audience
look at profile updates only.

An audience of an integration (a partner's) is known by `integration` and `integrationId` together:
a second one with the same is refused with 409.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from .. import views
from ..http.csv_files import read_csv, write_csv
from ..state.account import Application
from ..state.records.audiences import Audience
from ..state.records.customers import Profile
from ..state.store import ACCOUNT_ID, Store
from ..support.errors import ApiError, Fault, invalid, pointer
from ..support.exact_json import Json
from ..support.times import write_time
from .base import found, has_more, import_view, known_profile, page, sort
from .call import NO_CONTENT, Answer, Call, Handler

_OWN = frozenset(("name", "id", "created", "accountId"))


def create_audience(application: Application, call: Call) -> Answer:
    """`POST /v2/audiences`."""
    store, body = application.store, call.body
    integration_id = body.get("integrationId")
    for audience in store.audiences.values():
        known = audience.details.get("integrationId"), audience.details.get("integration", "")
        if integration_id is not None and known == (integration_id, body.get("integration", "")):
            raise ApiError(409, f"There is an audience with the id {integration_id!r} already")
    details = {name: value for name, value in body.items() if name not in _OWN}
    id = store.take_id("audience")
    store.audiences[id] = Audience(id, application.clock(), body["name"], details)
    return Answer(_audience(store.audiences[id]), 201)


def update_audience(application: Application, call: Call) -> Answer:
    """`PUT /v2/audiences/{audienceId}`: renames it."""
    audience = _found(application.store, call)
    details = dict(audience.details)
    if "subscribedApplicationsIds" in call.body:
        details["subscribedApplicationsIds"] = call.body["subscribedApplicationsIds"]
    audience = replace(audience, name=call.body["name"], details=details)
    application.store.audiences[audience.id] = audience
    return Answer(_audience(audience))


def delete_audience(application: Application, call: Call) -> Answer:
    """`DELETE /v2/audiences/{audienceId}`: the audience and all memberships."""
    audience = _found(application.store, call)
    _remove_all(application.store, audience.id)
    del application.store.audiences[audience.id]
    return NO_CONTENT


def delete_memberships(application: Application, call: Call) -> Answer:
    """`DELETE /v2/audiences/{audienceId}/memberships`: empties it."""
    _remove_all(application.store, _found(application.store, call).id)
    return NO_CONTENT


def update_memberships(application: Application, call: Call) -> Answer:
    """`POST /v2/customer_audiences`: adds and removes profiles; those that are missing are made.

    What one request asks for happens as a whole or not at all.
    """
    store = application.store
    actions = call.body.get("data", ())
    if len(actions) > 1000:
        raise invalid(Fault("maxItems", "data has more than 1000 actions", pointer(("data",))))
    for index, action in enumerate(actions):
        if action["audienceId"] not in store.audiences:
            place = pointer(("data", index, "audienceId"))
            reason = f"there is no audience {action['audienceId']}"
            raise ApiError(404, reason, [Fault("Unknown", reason, place)])
    for action in actions:
        profile = known_profile(store, action["profileIntegrationId"], application.clock())
        _enrol(store, profile, action["audienceId"], action["action"] == "add")
    return NO_CONTENT


def update_members_attributes(application: Application, call: Call) -> Answer:
    """`PUT /v2/audience_customers/{audienceId}/attributes`: sets attributes of every member."""
    store = application.store
    for profile in _members(store, _found(store, call).id):
        merged = {**profile.attributes, **call.body}
        attributes = {name: value for name, value in merged.items() if value is not None}
        store.profiles[profile.integration_id] = replace(profile, attributes=attributes)
    return NO_CONTENT


def get_audiences(application: Application, call: Call) -> Answer:
    """`GET /v1/audiences`."""
    keys = {"id": lambda each: each.id, "name": lambda each: each.name}
    audiences = sort(application.store.audiences.values(), call.query, keys)
    shown, more = page(audiences, call.query)
    views = [_audience(audience) for audience in shown]
    if call.query.get("withTotalResultSize", False):
        return Answer({"totalResultSize": len(audiences), "data": views})
    return Answer(has_more(views, more))


def get_memberships(application: Application, call: Call) -> Answer:
    """`GET /v1/audiences/{audienceId}/memberships`: the members; `profileQuery` is the beginning of
    an integration id."""
    store = application.store
    start = call.query.get("profileQuery", "")
    audience_id = _found(store, call).id
    members = [
        profile
        for profile in _members(store, audience_id)
        if profile.integration_id.startswith(start)
    ]
    shown, more = page(members, call.query)
    return Answer(has_more((views.customer_profile(store, profile) for profile in shown), more))


def import_memberships(application: Application, call: Call) -> Answer:
    """`POST /v1/audiences/{audienceId}/memberships/import`: the file's list replaces the members."""
    store, now = application.store, application.clock()
    audience_id = _found(store, call).id
    rows = read_csv(call.body, required=("profileintegrationid",))
    _remove_all(store, audience_id)
    for row in rows:
        _enrol(store, known_profile(store, row["profileintegrationid"], now), audience_id, True)
    return Answer(import_view(store, now, "AudienceMembership", len(rows)))


def export_memberships(application: Application, call: Call) -> Answer:
    """`GET /v1/audiences/{audienceId}/memberships/export`."""
    members = _members(application.store, _found(application.store, call).id)
    rows = ({"profileintegrationid": profile.integration_id} for profile in members)
    return Answer(write_csv(("profileintegrationid",), rows), media_type="application/csv")


def _found(store: Store, call: Call) -> Audience:
    return found(store.audiences, call.path[0], "audience")


def _members(store: Store, audience_id: int) -> Iterator[Profile]:
    profiles: Iterable[Profile] = tuple(store.profiles.values())
    return (profile for profile in profiles if audience_id in profile.audiences)


def _remove_all(store: Store, audience_id: int) -> None:
    for profile in _members(store, audience_id):
        _enrol(store, profile, audience_id, False)


def _enrol(store: Store, profile: Profile, audience_id: int, member: bool) -> None:
    audiences = tuple(id for id in profile.audiences if id != audience_id)
    if member:
        audiences = (
            profile.audiences if audience_id in profile.audiences else (*audiences, audience_id)
        )
    store.profiles[profile.integration_id] = replace(profile, audiences=audiences)


def _audience(audience: Audience) -> Json:
    """Schema `Audience`."""
    return {
        **audience.details,
        "id": audience.id,
        "created": write_time(audience.created),
        "accountId": ACCOUNT_ID,
        "name": audience.name,
    }


OPERATIONS: Mapping[str, Handler] = {
    "createAudienceV2": create_audience,
    "deleteAudienceMembershipsV2": delete_memberships,
    "deleteAudienceV2": delete_audience,
    "exportAudiencesMemberships": export_memberships,
    "getAudienceMemberships": get_memberships,
    "getAudiences": get_audiences,
    "importAudiencesMemberships": import_memberships,
    "updateAudienceCustomersAttributes": update_members_attributes,
    "updateAudienceV2": update_audience,
    "updateCustomerProfileAudiences": update_memberships,
}
