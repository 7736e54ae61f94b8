"""Coupons in CSV files."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from decimal import Decimal

from .. import campaigns as definitions
from ..http.csv_files import line_error, read_csv, write_csv
from ..state.account import Application
from ..state.records.campaigns import StoredCoupon
from ..support.errors import not_emulated
from ..support.exact_json import read_json, write_json
from ..support.times import read_time, write_time
from .base import BATCHES, import_view, sort
from .call import Answer, Call, Handler
from .campaigns import known_campaign
from .coupon_filters import SORTABLE, filtered


def export_coupons(application: Application, call: Call) -> Answer:
    """`GET /v1/applications/{applicationId}/export_coupons`: as CSV, with the API's names in lower
    case; `dateFormat` makes no difference: times are RFC 3339."""
    query = call.query
    if "deletedBefore" in query or "deletedAfter" in query:
        raise not_emulated("exportCoupons of deleted coupons")
    coupons = sort(filtered(application, query), query, SORTABLE)
    columns = ("value",) if query["valuesOnly"] else _EXPORTED
    rows = ({name: _exported(coupon)[name] for name in columns} for coupon in coupons)
    return Answer(write_csv(columns, rows), media_type="application/csv")


_EXPORTED = (
    "id",
    "created",
    "campaignid",
    "value",
    "usagelimit",
    "usagecounter",
    "discountlimit",
    "startdate",
    "expirydate",
    "recipientintegrationid",
    "batchid",
    "attributes",
)


def _exported(coupon: StoredCoupon) -> dict[str, object]:
    definition = coupon.definition
    return {
        "id": coupon.id,
        "created": write_time(coupon.created),
        "campaignid": coupon.campaign_id,
        "value": definition.code,
        "usagelimit": definition.usage_limit,
        "usagecounter": coupon.usage_counter,
        "discountlimit": "" if definition.discount_limit is None else definition.discount_limit,
        "startdate": write_time(definition.starts) if definition.starts else "",
        "expirydate": write_time(definition.expires) if definition.expires else "",
        "recipientintegrationid": definition.recipient,
        "batchid": coupon.batch_id,
        "attributes": write_json(dict(definition.attributes)).decode(),
    }


_IMPORTED = (
    "expirydate",
    "startdate",
    "recipientintegrationid",
    "limitval",
    "discountlimit",
    "attributes",
)


def import_coupons(application: Application, call: Call) -> Answer:
    """`POST .../campaigns/{campaignId}/import_coupons`: all of the file's rows or none."""
    store, now = application.store, application.clock()
    campaign = known_campaign(store, call)
    import_id = store.next_id("import")
    batch_id = str(uuid.uuid5(BATCHES, f"{application.id}/import/{import_id}"))
    coupons: dict[str, StoredCoupon] = {}
    for line, row in enumerate(read_csv(call.body, ("value",), _IMPORTED), 2):
        try:
            definition = _imported(application, row)
        except (ValueError, ArithmeticError) as error:
            raise line_error(line, str(error)) from None
        if definition.code in store.coupons or definition.code in coupons:
            if call.query.get("skipDuplicates", False):
                continue
            raise line_error(line, f"there is a coupon {definition.code!r} already")
        id = store.next_id("coupon") + len(coupons)
        coupons[definition.code] = StoredCoupon(
            id, campaign.id, now, definition, batch_id=batch_id, import_id=import_id
        )
    for code, coupon in coupons.items():
        store.take_id("coupon")
        store.coupons[code] = coupon
    return Answer(import_view(store, now, "Coupon", len(coupons)))


def _imported(application: Application, row: Mapping[str, str]) -> definitions.Coupon:
    attributes = read_json(row["attributes"].encode()) if row["attributes"] else {}
    if not isinstance(attributes, dict):
        raise ValueError("attributes is no JSON object")
    return definitions.Coupon(
        application.definition.stored_code(row["value"]),
        usage_limit=int(row["limitval"] or 1),
        starts=read_time(row["startdate"]) if row["startdate"] else None,
        expires=read_time(row["expirydate"]) if row["expirydate"] else None,
        recipient=row["recipientintegrationid"],
        discount_limit=Decimal(row["discountlimit"]) if row["discountlimit"] else None,
        attributes=attributes,
    )


OPERATIONS: Mapping[str, Handler] = {
    "exportCoupons": export_coupons,
    "importCoupons": import_coupons,
}
