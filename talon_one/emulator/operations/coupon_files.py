"""Coupons in CSV files."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from decimal import Decimal

from .. import campaigns as definitions
from ..state.account import Application
from ..state.records.campaigns import StoredCoupon
from ..support.csv_files import read_csv, write_csv
from ..support.errors import InvalidFileError, NotEmulatedError
from ..support.exact_json import read_json, write_json
from ..support.times import read_time, write_time
from .base import BATCH_NAMESPACE, record_import, sort_records
from .campaigns import find_campaign
from .coupon_filters import SORTABLE, filter_coupons
from .registry import Invocation, Result, operation


@operation("exportCoupons")
def export_coupons(application: Application, invocation: Invocation) -> Result:
    """Export coupons as CSV, with the API's names in lower case.

    Times are RFC 3339, whatever ``dateFormat`` says."""
    query = invocation.query
    if "deletedBefore" in query or "deletedAfter" in query:
        raise NotEmulatedError("exportCoupons of deleted coupons")
    coupons = sort_records(filter_coupons(application, query), query, SORTABLE)
    columns = ("value",) if query["valuesOnly"] else _EXPORT_COLUMNS
    rows = ({name: _export_row(coupon)[name] for name in columns} for coupon in coupons)
    return Result(write_csv(columns, rows), media_type="application/csv")


_EXPORT_COLUMNS = (
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


def _export_row(coupon: StoredCoupon) -> dict[str, object]:
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


_IMPORT_COLUMNS = (
    "expirydate",
    "startdate",
    "recipientintegrationid",
    "limitval",
    "discountlimit",
    "attributes",
)


@operation("importCoupons")
def import_coupons(application: Application, invocation: Invocation) -> Result:
    """Import all of the file's rows, or none."""
    store, now = application.store, application.clock()
    campaign = find_campaign(store, invocation)
    import_id = store.next_id("import")
    batch_id = str(uuid.uuid5(BATCH_NAMESPACE, f"{application.id}/import/{import_id}"))
    coupons: dict[str, StoredCoupon] = {}
    for line, row in enumerate(read_csv(invocation.body, ("value",), _IMPORT_COLUMNS), 2):
        try:
            definition = _import_row(application, row)
        except (ValueError, ArithmeticError) as error:
            raise InvalidFileError(line, str(error)) from None
        if definition.code in store.coupons or definition.code in coupons:
            if invocation.query.get("skipDuplicates", False):
                continue
            raise InvalidFileError(line, f"there is a coupon {definition.code!r} already")
        id = store.next_id("coupon") + len(coupons)
        coupons[definition.code] = StoredCoupon(
            id, campaign.id, now, definition, batch_id=batch_id, import_id=import_id
        )
    for code, coupon in coupons.items():
        store.take_id("coupon")
        store.coupons[code] = coupon
    return Result(record_import(store, now, "Coupon", len(coupons)))


def _import_row(application: Application, row: Mapping[str, str]) -> definitions.Coupon:
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
