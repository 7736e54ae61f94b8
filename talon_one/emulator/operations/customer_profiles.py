"""Update customer profiles, one or many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from .. import views
from ..effects.booking import book, book_immediately
from ..rules import Evaluation, EvaluationContext, evaluate
from ..rules.booking import Booking
from ..state.account import Application
from ..state.profiles import active_profile, known_profile
from ..state.records.customers import Profile
from ..state.sessions import MAX_ID
from ..state.store import Store
from ..support.errors import Fault, invalid, pointer
from ..support.exact_json import Json
from .attribute_checks import attribute_faults
from .call import NO_CONTENT, Answer, Call, Handler
from .response_content import Content, check_content

MAX_PROFILES = 1000


def update_customer_profile_v2(application: Application, call: Call) -> Answer:
    """`PUT /v2/customer_profiles/{integrationId}`: creates or updates; runs rules if asked to."""
    (profile_id,) = call.path
    runs = call.query.get("runRuleEngine", False)
    dry = call.query.get("dry", False)
    wanted = call.body.get("responseContent", [])
    _check(application, profile_id, call, runs, dry)
    check_content(wanted, dry)
    now = application.clock()
    store = application.store.draft() if dry else application.store
    is_new = profile_id not in store.profiles
    profile = _changed(application, store, profile_id, call.body, now)
    if not runs:
        answer = Content(application, store, profile_id, (), Evaluation(), now, booked=True)
        return Answer(answer.answer([]))
    profile = active_profile(store, profile_id, now) or profile
    event = "talon_profile_created" if is_new else "talon_profile_updated"
    only = call.body.get("evaluableCampaignIds") if dry else None
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
    event_id = store.take_id("event")
    booking = Booking.of_context(context, now, created=evaluated.created)
    book_immediately(booking, evaluated.effects)
    if not dry:
        book(booking, evaluated.effects)
    content = Content(
        application,
        store,
        profile_id,
        evaluated.effects,
        evaluated,
        now,
        event=views.built_in_event(
            application, event_id, event, profile_id, None, evaluated.effects, now
        ),
        booked=not dry,
    )
    return Answer(content.answer(wanted))


def _check(application: Application, profile_id: str, call: Call, runs: bool, dry: bool) -> None:
    faults = []
    if len(profile_id) > MAX_ID:
        details = f"profile ids have at most {MAX_ID} characters"
        faults.append(Fault("maxLength", details, "integrationId", "parameter"))
    if dry and not runs:
        faults.append(Fault("dry", "dry needs runRuleEngine=true", "dry", "parameter"))
    if call.body.get("responseContent") and not runs:
        details = "responseContent needs runRuleEngine=true"
        faults.append(Fault("Invalid value", details, "/responseContent"))
    faults += attribute_faults(
        application, "CustomerProfile", call.body.get("attributes", {}), ("attributes",)
    )
    changes = call.body.get("audiencesChanges", {})
    for name in ("adds", "deletes"):
        for index, id in enumerate(changes.get(name, ())):
            if id not in application.store.audiences:
                place = pointer(("audiencesChanges", name, index))
                faults.append(Fault("Unknown", f"there is no audience {id}", place))
    if faults:
        raise invalid(*faults)


def _changed(
    application: Application, store: Store, profile_id: str, sent: Json, now: datetime
) -> Profile:
    """The profile with what was sent, which is stored."""
    profile = known_profile(store, profile_id, now)
    if "attributes" in sent:
        kept = profile.attributes if application.settings.attributes == "merge" else {}
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


def update_customer_profiles_v2(application: Application, call: Call) -> Answer:
    """`PUT /v2/customer_profiles`: up to 1000 at once, without rules."""
    sent = call.body.get("customerProfiles", [])
    faults = []
    if len(sent) > MAX_PROFILES:
        details = f"customerProfiles has more than {MAX_PROFILES} entries"
        faults.append(Fault("maxItems", details, "/customerProfiles"))
    for index, each in enumerate(sent):
        place = ("customerProfiles", index, "attributes")
        faults += attribute_faults(
            application, "CustomerProfile", each.get("attributes", {}), place
        )
    if faults:
        raise invalid(*faults)
    now = application.clock()
    for each in sent:
        _changed(application, application.store, each["integrationId"], each, now)
    if call.query.get("silent", "yes") == "yes":
        return NO_CONTENT
    store = application.store
    states = [
        {"customerProfile": views.customer_profile(store, store.profiles[each["integrationId"]])}
        for each in sent
    ]
    return Answer({"integrationStates": states})


OPERATIONS: Mapping[str, Handler] = {
    "updateCustomerProfileV2": update_customer_profile_v2,
    "updateCustomerProfilesV2": update_customer_profiles_v2,
}
