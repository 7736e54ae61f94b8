"""Referral codes made by the integration; the campaign's limits on referrals do not count here.

A referral without `usageLimit` may be used any number of times. Advocates' profiles that are missing
are made.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from .. import campaigns as definitions
from .. import views
from ..state.account import Application
from ..state.records.campaigns import StoredReferral
from ..support.code_patterns import CHARACTERS, DEFAULT_PATTERN, new_codes
from ..support.errors import Fault, invalid, pointer
from ..support.exact_json import Json
from .base import BATCHES, body_time, known_profile, total
from .call import NO_CONTENT, Answer, Call, Handler


def create_referral(application: Application, call: Call) -> Answer:
    """`POST /v1/referrals`."""
    body = call.body
    friend = body.get("friendProfileIntegrationId", "")
    advocates = [body["advocateProfileIntegrationId"]]
    (referral,) = _create(application, body, advocates, DEFAULT_PATTERN, (), friend)
    return Answer(views.referral(referral), 201)


def create_referrals(application: Application, call: Call) -> Answer:
    """`POST /v1/referrals_for_multiple_advocates`: a code for each."""
    body = call.body
    referrals = _create(
        application,
        body,
        body["advocateProfileIntegrationIds"],
        body.get("referralPattern", DEFAULT_PATTERN),
        body.get("validCharacters", ()),
    )
    if call.query["silent"] != "no":
        return NO_CONTENT
    return Answer(total(referrals, map(views.referral, referrals)), 201)


def _create(
    application: Application,
    body: Json,
    advocates: Sequence[str],
    pattern: str,
    characters: Sequence[str],
    friend: str = "",
) -> list[StoredReferral]:
    store, now = application.store, application.clock()
    campaign_id = body["campaignId"]
    if campaign_id not in store.campaigns:
        reason = f"there is no campaign {campaign_id}"
        raise invalid(Fault("Unknown", reason, pointer(("campaignId",))))
    first = store.next_id("referral")
    stored_code = application.definition.stored_code
    codes = new_codes(
        stored_code(pattern),
        tuple(map(stored_code, characters or CHARACTERS)),
        len(advocates),
        first,
        store.referrals.__contains__,
        "referralPattern",
    )
    batch_id = str(uuid.uuid5(BATCHES, f"{application.id}/referrals/{first}"))
    referrals = []
    for id, (code, advocate) in enumerate(zip(codes, advocates, strict=True), first):
        definition = _definition(body, code, advocate, friend)
        referrals.append(StoredReferral(id, campaign_id, now, definition, batch_id=batch_id))
    for referral in referrals:
        store.take_id("referral")
        store.referrals[referral.definition.code] = referral
        known_profile(store, referral.definition.advocate, now)
    return referrals


def _definition(body: Json, code: str, advocate: str, friend: str) -> definitions.Referral:
    fields: dict[str, Any] = {
        "usage_limit": body.get("usageLimit", 0),
        "starts": body_time(body, "startDate"),
        "expires": body_time(body, "expiryDate"),
        "attributes": body.get("attributes", {}),
    }
    try:
        return definitions.Referral(code, advocate, friend, **fields)
    except definitions.DefinitionError as error:
        name = _SENT_AS.get(error.path, error.path)
        raise invalid(Fault("Invalid value", f"{name} {error.reason}", pointer((name,)))) from None


_SENT_AS = {
    "code": "referralPattern",
    "advocate": "advocateProfileIntegrationId",
    "usage_limit": "usageLimit",
    "starts": "startDate",
    "expires": "expiryDate",
}

OPERATIONS: Mapping[str, Handler] = {
    "createReferral": create_referral,
    "createReferralsForMultipleAdvocates": create_referrals,
}
