"""Referral codes that the integration creates. The campaign's limits on referrals do not count here.

A referral without ``usageLimit`` may be used any number of times. Missing profiles of advocates are
created.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from .. import campaigns as definitions
from .. import views
from ..state.account import Application
from ..state.profiles import get_or_create_profile
from ..state.records.campaigns import StoredReferral
from ..support.code_patterns import CHARACTERS, DEFAULT_PATTERN, make_codes
from ..support.errors import ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json
from .base import BATCH_NAMESPACE, build_counted_page, read_body_time
from .registry import NO_CONTENT, Invocation, Result, operation


@operation("createReferral")
def create_referral(application: Application, invocation: Invocation) -> Result:
    body = invocation.body
    friend = body.get("friendProfileIntegrationId", "")
    advocates = [body["advocateProfileIntegrationId"]]
    (referral,) = _create(application, body, advocates, DEFAULT_PATTERN, (), friend)
    return Result(views.render_referral(referral), 201)


@operation("createReferralsForMultipleAdvocates")
def create_referrals(application: Application, invocation: Invocation) -> Result:
    """Create a referral per advocate."""
    body = invocation.body
    referrals = _create(
        application,
        body,
        body["advocateProfileIntegrationIds"],
        body.get("referralPattern", DEFAULT_PATTERN),
        body.get("validCharacters", ()),
    )
    if invocation.query["silent"] != "no":
        return NO_CONTENT
    return Result(build_counted_page(referrals, map(views.render_referral, referrals)), 201)


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
        raise InvalidDataError(ErrorDetail("Unknown", reason, to_pointer(("campaignId",))))
    first = store.next_id("referral")
    stored_code = application.definition.stored_code
    codes = make_codes(
        stored_code(pattern),
        tuple(map(stored_code, characters or CHARACTERS)),
        len(advocates),
        first,
        store.referrals.__contains__,
        "referralPattern",
    )
    batch_id = str(uuid.uuid5(BATCH_NAMESPACE, f"{application.id}/referrals/{first}"))
    referrals = []
    for id, (code, advocate) in enumerate(zip(codes, advocates, strict=True), first):
        definition = _read_definition(body, code, advocate, friend)
        referrals.append(StoredReferral(id, campaign_id, now, definition, batch_id=batch_id))
    for referral in referrals:
        store.take_id("referral")
        store.referrals[referral.definition.code] = referral
        get_or_create_profile(store, referral.definition.advocate, now)
    return referrals


def _read_definition(body: Json, code: str, advocate: str, friend: str) -> definitions.Referral:
    fields: dict[str, Any] = {
        "usage_limit": body.get("usageLimit", 0),
        "starts": read_body_time(body, "startDate"),
        "expires": read_body_time(body, "expiryDate"),
        "attributes": body.get("attributes", {}),
    }
    try:
        return definitions.Referral(code, advocate, friend, **fields)
    except definitions.DefinitionError as error:
        name = MEMBERS.get(error.path, error.path)
        raise InvalidDataError(
            ErrorDetail("Invalid value", f"{name} {error.reason}", to_pointer((name,)))
        ) from None


MEMBERS = {
    "code": "referralPattern",
    "advocate": "advocateProfileIntegrationId",
    "usage_limit": "usageLimit",
    "starts": "startDate",
    "expires": "expiryDate",
}
"""The members of bodies that hold the attributes of a referral."""
