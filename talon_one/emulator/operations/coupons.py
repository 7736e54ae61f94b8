"""Coupons of a campaign: create, read, change and delete them.

A coupon without `usageLimit` may be redeemed any number of times. Of the limits of a single coupon
(`limits`) only that of redemptions by one profile exists. Deletion jobs are done at once.
Lists show whole coupons, `valuesOnly` or not.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from .. import campaigns as definitions
from .. import views
from ..state.account import Application
from ..state.records.campaigns import StoredCoupon
from ..state.store import Store
from ..support.code_patterns import CHARACTERS, DEFAULT_PATTERN, make_codes
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json
from .base import BATCH_NAMESPACE, build_page, paginate, read_body_time, sort_records
from .campaigns import find_campaign
from .coupon_filters import SORTABLE, filter_coupons
from .registry import NO_CONTENT, Invocation, Result, operation

MAX_COUPONS = 20_000
"""Coupons of one request; with `uniquePrefix` there may be ten times as many."""


@operation("createCoupons")
def create_coupons(application: Application, invocation: Invocation) -> Result:
    body = invocation.body
    prefix = body.get("uniquePrefix", "")
    pattern = body.get("couponPattern", prefix + DEFAULT_PATTERN)
    most = MAX_COUPONS * 10 if prefix else MAX_COUPONS
    recipients = [body.get("recipientIntegrationId", "")] * _read_count(body, most)
    return _create_and_render(
        application, invocation, pattern, body.get("validCharacters", ()), recipients
    )


@operation("createCouponsForMultipleRecipients")
def create_coupons_for_recipients(application: Application, invocation: Invocation) -> Result:
    """Create a coupon per recipient."""
    body = invocation.body
    pattern = body.get("couponPattern", DEFAULT_PATTERN)
    recipients = body["recipientsIntegrationIds"]
    return _create_and_render(
        application, invocation, pattern, body.get("validCharacters", ()), recipients
    )


def _read_count(body: Json, most: int) -> int:
    count = int(body["numberOfCoupons"])
    if not 1 <= count <= most:
        place = to_pointer(("numberOfCoupons",))
        raise InvalidDataError(
            ErrorDetail("maximum", f"numberOfCoupons must be from 1 to {most}", place)
        )
    return count


def _create_and_render(
    application: Application,
    invocation: Invocation,
    pattern: str,
    characters: Iterable[str],
    recipients: list[str],
) -> Result:
    coupons = _create(application, invocation, pattern, characters, recipients)
    if invocation.query["silent"] != "no":
        return NO_CONTENT
    data = [views.render_coupon(coupon) for coupon in coupons]
    return Result({"totalResultSize": len(data), "data": data})


def _create(
    application: Application,
    invocation: Invocation,
    pattern: str,
    characters: Iterable[str],
    recipients: list[str],
) -> list[StoredCoupon]:
    store = application.store
    campaign = find_campaign(store, invocation)
    batch_id = str(uuid.uuid5(BATCH_NAMESPACE, f"{application.id}/{store.next_id('coupon')}"))
    coupon = apply_changes(definitions.Coupon("blank"), invocation.body)
    return make_coupons(application, campaign.id, batch_id, coupon, pattern, characters, recipients)


def make_coupons(
    application: Application,
    campaign_id: int,
    batch_id: str,
    coupon: definitions.Coupon,
    pattern: str,
    characters: Iterable[str],
    recipients: Sequence[str],
) -> list[StoredCoupon]:
    """Store a coupon with a new code for each recipient, and return them.

    Raises:
        InvalidDataError: The pattern does not yield that many new codes.
    """
    store, now = application.store, application.clock()
    stored_code = application.definition.stored_code
    first = store.next_id("coupon")
    codes = list(
        make_codes(
            stored_code(pattern),
            tuple(map(stored_code, characters)) or tuple(map(stored_code, CHARACTERS)),
            len(recipients),
            first,
            store.coupons.__contains__,
            "couponPattern",
        )
    )
    coupons = [
        StoredCoupon(
            number,
            campaign_id,
            now,
            apply_changes(coupon, {}, code=code, recipient=recipient, **_window(coupon)),
            batch_id=batch_id,
        )
        for number, (code, recipient) in enumerate(zip(codes, recipients, strict=True), first)
    ]
    for made in coupons:
        store.take_id("coupon")
        store.coupons[made.definition.code] = made
    return coupons


def _window(coupon: definitions.Coupon) -> dict[str, Any]:
    return {"starts": coupon.starts, "expires": coupon.expires}


@operation("getCouponsWithoutTotalCount")
def get_coupons(application: Application, invocation: Invocation) -> Result:
    campaign = find_campaign(application.store, invocation)
    return _list_page(application, invocation.query, {"campaignId": campaign.id})


@operation("searchCouponsAdvancedWithoutTotalCount")
def search_coupons(application: Application, invocation: Invocation) -> Result:
    """Search a campaign's coupons by attributes."""
    campaign = find_campaign(application.store, invocation)
    return _list_page(
        application, invocation.query, {"campaignId": campaign.id, "attributes": invocation.body}
    )


@operation("searchCouponsAdvancedApplicationWideWithoutTotalCount")
def search_coupons_of_application(application: Application, invocation: Invocation) -> Result:
    """Search the coupons of all campaigns by attributes."""
    return _list_page(application, invocation.query, {"attributes": invocation.body})


def _list_page(application: Application, query: Mapping[str, Any], more: Json) -> Result:
    coupons = list(filter_coupons(application, {**query, **more}))
    shown, further = paginate(sort_records(coupons, query, SORTABLE), query)
    return Result(build_page((views.render_coupon(coupon) for coupon in shown), further))


@operation("updateCoupon")
def update_coupon(application: Application, invocation: Invocation) -> Result:
    """Change a coupon; times and recipient that were not sent are removed."""
    coupon = _find_coupon(application.store, invocation)
    recipient = invocation.body.get("recipientIntegrationId", "")
    definition = apply_changes(coupon.definition, invocation.body, recipient=recipient)
    coupon = replace(coupon, definition=definition)
    application.store.coupons[definition.code] = coupon
    return Result(views.render_coupon(coupon))


@operation("updateCouponBatch")
def update_coupon_batch(application: Application, invocation: Invocation) -> Result:
    """Change the coupons of a batch or a campaign; times that were not sent are removed."""
    store, body = application.store, invocation.body
    campaign = find_campaign(store, invocation)
    filters = {"campaignId": campaign.id}
    if body.get("batchID"):
        filters["batchId"] = body["batchID"]
    changed = [
        replace(coupon, definition=apply_changes(coupon.definition, body))
        for coupon in filter_coupons(application, filters)
    ]
    store.coupons.update((coupon.definition.code, coupon) for coupon in changed)
    return NO_CONTENT


@operation("deleteCoupon")
def delete_coupon(application: Application, invocation: Invocation) -> Result:
    coupon = _find_coupon(application.store, invocation)
    del application.store.coupons[coupon.definition.code]
    return NO_CONTENT


@operation("deleteCoupons")
def delete_coupons(application: Application, invocation: Invocation) -> Result:
    """Delete the coupons that match the filters; without filters, all."""
    _delete(application, invocation, invocation.query)
    return NO_CONTENT


@operation("createCouponsDeletionJob")
def delete_coupons_asynchronously(application: Application, invocation: Invocation) -> Result:
    """Delete the coupons that match the filters, at once."""
    filters = dict(invocation.body["filters"])
    for name in filters:
        if name.endswith(("Before", "After")):
            filters[name] = read_body_time(filters, "filters", name)
        elif name in ("usable", "redeemed"):
            filters[name] = str(filters[name]).lower()
    _delete(application, invocation, filters)
    return Result({"id": application.store.take_id("coupon deletion job")}, 202)


def _delete(application: Application, invocation: Invocation, filters: Mapping[str, Any]) -> None:
    store = application.store
    campaign = find_campaign(store, invocation)
    for coupon in list(filter_coupons(application, {**filters, "campaignId": campaign.id})):
        del store.coupons[coupon.definition.code]


def _find_coupon(store: Store, invocation: Invocation) -> StoredCoupon:
    campaign = find_campaign(store, invocation)
    for coupon in store.coupons.values():
        if str(coupon.id) == invocation.path[2] and coupon.campaign_id == campaign.id:
            return coupon
    raise ApiError(404, f"There is no coupon {invocation.path[2]!r}")


def apply_changes(coupon: definitions.Coupon, body: Json, **more: Any) -> definitions.Coupon:
    """Return a coupon with the changes of a body; times that it does not have are removed.

    The body has the members of ``CouponConstraints`` and ``CouponLimitConfigs``. ``more`` are changes
    from elsewhere."""
    changes: dict[str, Any] = {
        "starts": read_body_time(body, "startDate"),
        "expires": read_body_time(body, "expiryDate"),
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
        changes["usage_limit_per_profile"] = _read_profile_limit(body["limits"])
    try:
        return replace(coupon, **changes)
    except definitions.DefinitionError as error:
        name = _MEMBERS.get(error.path, error.path)
        raise InvalidDataError(
            ErrorDetail("Invalid value", f"{name} {error.reason}", to_pointer((name,)))
        ) from None


_MEMBERS = {
    "code": "couponPattern",
    "starts": "startDate",
    "expires": "expiryDate",
    "recipient": "recipientIntegrationId",
    "usage_limit_per_profile": "limits",
}


def _read_profile_limit(limits: Iterable[Json]) -> int:
    for index, limit in enumerate(limits):
        if (limit["action"], limit["entities"]) == ("redeemCoupon", ["Profile"]) and not limit.get(
            "period"
        ):
            return int(limit["limit"])
        reason = "coupons have limits of redeemCoupon per Profile only"
        raise InvalidDataError(ErrorDetail("Invalid value", reason, to_pointer(("limits", index))))
    return 0
