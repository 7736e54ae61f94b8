"""Update customer profiles, one or many."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from .. import views
from ..effects.booking import book, book_immediately
from ..rules import Evaluation, EvaluationContext, evaluate
from ..rules.booking import Booking
from ..state.account import Application
from ..state.event_log import log_event
from ..state.profiles import get_or_create_profile, mark_active
from ..state.records.customers import Profile
from ..state.sessions import MAX_ID
from ..state.store import Store
from ..support.errors import ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json
from .attribute_checks import find_attribute_errors
from .registry import NO_CONTENT, Invocation, Result, operation
from .response_content import ResponseContent, check_content

MAX_PROFILES = 1000


@operation("updateCustomerProfileV2")
def update_customer_profile_v2(application: Application, invocation: Invocation) -> Result:
    """Create or update a profile; evaluate rules if asked to."""
    (profile_id,) = invocation.path
    runs = invocation.query.get("runRuleEngine", False)
    dry = invocation.query.get("dry", False)
    wanted = invocation.body.get("responseContent", [])
    _check(application, profile_id, invocation, runs, dry)
    check_content(wanted, dry)
    now = application.clock()
    store = application.store.overlay() if dry else application.store
    is_new = profile_id not in store.profiles
    profile = _apply_changes(application, store, profile_id, invocation.body, now)
    if not runs:
        content = ResponseContent(
            application, store, profile_id, (), Evaluation(), now, booked=True
        )
        return Result(content.render([]))
    profile = mark_active(store, profile_id, now) or profile
    event = "talon_profile_created" if is_new else "talon_profile_updated"
    only = invocation.body.get("evaluableCampaignIds") if dry else None
    context = EvaluationContext(
        application=application.definition,
        settings=application.settings,
        store=store,
        events=(event,),
        at=now,
        profile_id=profile_id,
        profile=profile,
        dry=dry,
        only=None if only is None else frozenset(only),
    )
    evaluated = evaluate(context)
    booking = Booking.of_context(context, now, created=evaluated.created)
    book_immediately(booking, evaluated.effects)
    if not dry:
        book(booking, evaluated.effects)
    content = ResponseContent(
        application,
        store,
        profile_id,
        evaluated.effects,
        evaluated,
        now,
        event=log_event(store, event, profile_id, None, evaluated.effects, now),
        booked=not dry,
    )
    return Result(content.render(wanted))


def _check(
    application: Application, profile_id: str, invocation: Invocation, runs: bool, dry: bool
) -> None:
    errors = []
    if len(profile_id) > MAX_ID:
        details = f"profile ids have at most {MAX_ID} characters"
        errors.append(ErrorDetail("maxLength", details, "integrationId", "parameter"))
    if dry and not runs:
        errors.append(ErrorDetail("dry", "dry needs runRuleEngine=true", "dry", "parameter"))
    if invocation.body.get("responseContent") and not runs:
        details = "responseContent needs runRuleEngine=true"
        errors.append(ErrorDetail("Invalid value", details, "/responseContent"))
    errors += find_attribute_errors(
        application, "CustomerProfile", invocation.body.get("attributes", {}), ("attributes",)
    )
    changes = invocation.body.get("audiencesChanges", {})
    for name in ("adds", "deletes"):
        for index, id in enumerate(changes.get(name, ())):
            if id not in application.store.audiences:
                place = to_pointer(("audiencesChanges", name, index))
                errors.append(ErrorDetail("Unknown", f"there is no audience {id}", place))
    if errors:
        raise InvalidDataError(*errors)


def _apply_changes(
    application: Application, store: Store, profile_id: str, sent: Json, now: datetime
) -> Profile:
    """Store and return the profile with the changes that were sent."""
    profile = get_or_create_profile(store, profile_id, now)
    if "attributes" in sent:
        kept = profile.attributes if application.settings.attribute_updates == "merge" else {}
        merged = {**kept, **sent["attributes"]}
        attributes = {name: merged[name] for name in merged if merged[name] is not None}
        profile = replace(profile, attributes=attributes)
    changes = sent.get("audiencesChanges")
    if changes:
        joined = dict.fromkeys((*profile.audiences, *map(int, changes["adds"])))
        audiences = tuple(id for id in joined if id not in changes["deletes"])
        profile = replace(profile, audiences=audiences)
    store.profiles[profile_id] = profile
    return profile


@operation("updateCustomerProfilesV2")
def update_customer_profiles_v2(application: Application, invocation: Invocation) -> Result:
    """Create or update up to 1000 profiles, without rules."""
    sent = invocation.body.get("customerProfiles", [])
    errors = []
    if len(sent) > MAX_PROFILES:
        details = f"customerProfiles has more than {MAX_PROFILES} entries"
        errors.append(ErrorDetail("maxItems", details, "/customerProfiles"))
    for index, entry in enumerate(sent):
        place = ("customerProfiles", index, "attributes")
        errors += find_attribute_errors(
            application, "CustomerProfile", entry.get("attributes", {}), place
        )
    if errors:
        raise InvalidDataError(*errors)
    now = application.clock()
    for entry in sent:
        _apply_changes(application, application.store, entry["integrationId"], entry, now)
    if invocation.query.get("silent", "yes") == "yes":
        return NO_CONTENT
    store = application.store
    states = [
        {
            "customerProfile": views.render_customer_profile(
                application, store.profiles[entry["integrationId"]]
            )
        }
        for entry in sent
    ]
    return Result({"integrationStates": states})
