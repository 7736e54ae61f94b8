"""Coupons of a campaign: create, read, change and delete them.

A coupon without `usageLimit` may be redeemed any number of times. Of the limits of a single coupon
(`limits`) only that of redemptions by one profile exists. Jobs are done before they are answered.
Lists show whole coupons, `valuesOnly` or not.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from .. import campaigns as definitions
from .. import views
from ..state.account import Application
from ..state.records.campaigns import StoredCoupon
from ..state.store import Store
from ..support.code_patterns import CHARACTERS, DEFAULT_PATTERN, new_codes
from ..support.errors import ApiError, Fault, invalid, not_emulated, pointer
from ..support.exact_json import Json
from .base import BATCHES, body_time, has_more, page, sort
from .call import NO_CONTENT, Answer, Call, Handler
from .campaigns import known_campaign
from .coupon_filters import SORTABLE, filtered

MOST = 20_000
"""Coupons of one request; with `uniquePrefix`, and in a job, there may be ten times as many."""


def create_coupons(application: Application, call: Call) -> Answer:
    """`POST .../campaigns/{campaignId}/coupons`."""
    body = call.body
    prefix = body.get("uniquePrefix", "")
    pattern = body.get("couponPattern", prefix + DEFAULT_PATTERN)
    most = MOST * 10 if prefix else MOST
    recipients = [body.get("recipientIntegrationId", "")] * _count(body, most)
    return _created(application, call, pattern, body.get("validCharacters", ()), recipients)


def create_coupons_for_recipients(application: Application, call: Call) -> Answer:
    """`POST .../campaigns/{campaignId}/coupons_with_recipients`: a code for each."""
    body = call.body
    pattern = body.get("couponPattern", DEFAULT_PATTERN)
    recipients = body["recipientsIntegrationIds"]
    return _created(application, call, pattern, body.get("validCharacters", ()), recipients)


def create_coupons_asynchronously(application: Application, call: Call) -> Answer:
    """`POST .../campaigns/{campaignId}/coupons_async`."""
    body = call.body
    if body["numberOfCoupons"] > MOST * 10:
        raise not_emulated(f"Creating more than {MOST * 10} coupons")
    settings = body.get("couponSettings", {})
    pattern = settings.get("couponPattern", DEFAULT_PATTERN)
    characters = settings.get("validCharacters", ())
    coupons = _create(application, call, pattern, characters, [""] * body["numberOfCoupons"])
    return Answer({"batchId": coupons[0].batch_id})


def _count(body: Json, most: int) -> int:
    count = int(body["numberOfCoupons"])
    if not 1 <= count <= most:
        place = pointer(("numberOfCoupons",))
        raise invalid(Fault("maximum", f"numberOfCoupons must be from 1 to {most}", place))
    return count


def _created(
    application: Application,
    call: Call,
    pattern: str,
    characters: Iterable[str],
    recipients: list[str],
) -> Answer:
    coupons = _create(application, call, pattern, characters, recipients)
    if call.query["silent"] != "no":
        return NO_CONTENT
    data = [views.coupon(coupon) for coupon in coupons]
    return Answer({"totalResultSize": len(data), "data": data})


def _create(
    application: Application,
    call: Call,
    pattern: str,
    characters: Iterable[str],
    recipients: list[str],
) -> list[StoredCoupon]:
    store, body = application.store, call.body
    campaign = known_campaign(store, call)
    stored_code = application.definition.stored_code
    first = store.next_id("coupon")
    codes = list(
        new_codes(
            stored_code(pattern),
            tuple(map(stored_code, characters)) or tuple(map(stored_code, CHARACTERS)),
            len(recipients),
            first,
            store.coupons.__contains__,
            "couponPattern",
        )
    )
    batch_id = str(uuid.uuid5(BATCHES, f"{application.id}/{first}"))
    now = application.clock()
    coupons = []
    for number, (code, recipient) in enumerate(zip(codes, recipients, strict=True), first):
        definition = _changed(definitions.Coupon("blank"), body, code=code, recipient=recipient)
        coupons.append(StoredCoupon(number, campaign.id, now, definition, batch_id=batch_id))
    for coupon in coupons:
        store.take_id("coupon")
        store.coupons[coupon.definition.code] = coupon
    return coupons


def get_coupons(application: Application, call: Call) -> Answer:
    """`GET .../campaigns/{campaignId}/coupons/no_total`."""
    campaign = known_campaign(application.store, call)
    return _listed(application, call.query, {"campaignId": campaign.id})


def search_coupons(application: Application, call: Call) -> Answer:
    """`POST .../campaigns/{campaignId}/coupons_search_advanced/no_total`: by attributes."""
    campaign = known_campaign(application.store, call)
    return _listed(application, call.query, {"campaignId": campaign.id, "attributes": call.body})


def search_coupons_of_application(application: Application, call: Call) -> Answer:
    """`POST .../coupons_search_advanced/no_total`: by attributes, in all campaigns."""
    return _listed(application, call.query, {"attributes": call.body})


def _listed(application: Application, query: Mapping[str, Any], more: Json) -> Answer:
    coupons = list(filtered(application, {**query, **more}))
    shown, further = page(sort(coupons, query, SORTABLE), query)
    return Answer(has_more((views.coupon(coupon) for coupon in shown), further))


def update_coupon(application: Application, call: Call) -> Answer:
    """`PUT .../coupons/{couponId}`: times and recipient that were not sent are removed."""
    coupon = _coupon_of_path(application.store, call)
    recipient = call.body.get("recipientIntegrationId", "")
    definition = _changed(coupon.definition, call.body, recipient=recipient)
    coupon = replace(coupon, definition=definition)
    application.store.coupons[definition.code] = coupon
    return Answer(views.coupon(coupon))


def update_coupon_batch(application: Application, call: Call) -> Answer:
    """`PUT .../campaigns/{campaignId}/coupons`: all coupons of a batch, or of the campaign; times
    that were not sent are removed."""
    store, body = application.store, call.body
    campaign = known_campaign(store, call)
    filters = {"campaignId": campaign.id}
    if body.get("batchID"):
        filters["batchId"] = body["batchID"]
    changed = [
        replace(coupon, definition=_changed(coupon.definition, body))
        for coupon in filtered(application, filters)
    ]
    store.coupons.update((coupon.definition.code, coupon) for coupon in changed)
    return NO_CONTENT


def delete_coupon(application: Application, call: Call) -> Answer:
    """`DELETE .../coupons/{couponId}`."""
    coupon = _coupon_of_path(application.store, call)
    del application.store.coupons[coupon.definition.code]
    return NO_CONTENT


def delete_coupons(application: Application, call: Call) -> Answer:
    """`DELETE .../campaigns/{campaignId}/coupons`: those that pass the filters; without any, all."""
    _delete(application, call, call.query)
    return NO_CONTENT


def delete_coupons_asynchronously(application: Application, call: Call) -> Answer:
    """`POST .../campaigns/{campaignId}/coupons_deletion_jobs`."""
    filters = dict(call.body["filters"])
    for name in filters:
        if name.endswith(("Before", "After")):
            filters[name] = body_time(filters, "filters", name)
        elif name in ("usable", "redeemed"):
            filters[name] = str(filters[name]).lower()
    _delete(application, call, filters)
    return Answer({"id": application.store.take_id("coupon deletion job")}, 202)


def _delete(application: Application, call: Call, filters: Mapping[str, Any]) -> None:
    store = application.store
    campaign = known_campaign(store, call)
    for coupon in list(filtered(application, {**filters, "campaignId": campaign.id})):
        del store.coupons[coupon.definition.code]


def _coupon_of_path(store: Store, call: Call) -> StoredCoupon:
    campaign = known_campaign(store, call)
    for coupon in store.coupons.values():
        if str(coupon.id) == call.path[2] and coupon.campaign_id == campaign.id:
            return coupon
    raise ApiError(404, f"There is no coupon {call.path[2]!r}")


def _changed(coupon: definitions.Coupon, body: Json, **more: Any) -> definitions.Coupon:
    """A coupon with what a body says (schemas `CouponConstraints`, `CouponLimitConfigs` and the
    members beside them); `more` comes from elsewhere."""
    changes: dict[str, Any] = {
        "starts": body_time(body, "startDate"),
        "expires": body_time(body, "expiryDate"),
        **more,
    }
    for sent, name in (
        ("usageLimit", "usage_limit"),
        ("discountLimit", "discount_limit"),
        ("reservationLimit", "reservation_limit"),
        ("implicitlyReserved", "implicitly_reserved"),
        ("isReservationMandatory", "reservation_mandatory"),
        ("attributes", "attributes"),
    ):
        if sent in body:
            changes[name] = body[sent]
    if "limits" in body:
        changes["usage_limit_per_profile"] = _profile_limit(body["limits"])
    try:
        return replace(coupon, **changes)
    except definitions.DefinitionError as error:
        name = _SENT_AS.get(error.path, error.path)
        raise invalid(Fault("Invalid value", f"{name} {error.reason}", pointer((name,)))) from None


_SENT_AS = {
    "code": "couponPattern",
    "starts": "startDate",
    "expires": "expiryDate",
    "recipient": "recipientIntegrationId",
    "usage_limit_per_profile": "limits",
}


def _profile_limit(limits: Iterable[Json]) -> int:
    for index, limit in enumerate(limits):
        if (limit["action"], limit["entities"]) == ("redeemCoupon", ["Profile"]) and not limit.get(
            "period"
        ):
            return int(limit["limit"])
        reason = "coupons have limits of redeemCoupon per Profile only"
        raise invalid(Fault("Invalid value", reason, pointer(("limits", index))))
    return 0


OPERATIONS: Mapping[str, Handler] = {
    "createCoupons": create_coupons,
    "createCouponsAsynchronously": create_coupons_asynchronously,
    "createCouponsDeletionJob": delete_coupons_asynchronously,
    "createCouponsForMultipleRecipients": create_coupons_for_recipients,
    "deleteCoupon": delete_coupon,
    "deleteCoupons": delete_coupons,
    "getCouponsWithoutTotalCount": get_coupons,
    "searchCouponsAdvancedApplicationWideWithoutTotalCount": search_coupons_of_application,
    "searchCouponsAdvancedWithoutTotalCount": search_coupons,
    "updateCoupon": update_coupon,
    "updateCouponBatch": update_coupon_batch,
}
