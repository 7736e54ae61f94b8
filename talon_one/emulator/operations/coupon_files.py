"""Coupons in CSV files."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from decimal import Decimal

from .. import campaigns as definitions
from .. import views
from ..state.account import Application
from ..state.records.campaigns import StoredCoupon
from ..state.store import ACCOUNT_ID
from ..support.csv_files import read_csv
from ..support.errors import InvalidFileError, NotEmulatedError
from ..support.exact_json import read_json_object
from ..support.times import read_time
from .base import BATCH_NAMESPACE, record_import, sort_records
from .campaigns import find_campaign
from .coupon_filters import SORTABLE, filter_coupons
from .csv_exports import Columns, export
from .registry import Invocation, Result, operation


@operation("exportCoupons")
def export_coupons(application: Application, invocation: Invocation) -> Result:
    """Export coupons as CSV. Deleted coupons are gone at once here."""
    query = invocation.query
    if "deletedBefore" in query or "deletedAfter" in query:
        raise NotEmulatedError("exportCoupons of deleted coupons")
    coupons = sort_records(filter_coupons(application, query), query, SORTABLE)
    columns = _list_columns(application)
    if query["valuesOnly"]:
        columns = {"value": columns["value"]}
    return export(application, invocation, columns, coupons, "Coupon")


def _list_columns(application: Application) -> Columns[StoredCoupon]:
    return {
        "accountid": lambda coupon: ACCOUNT_ID,
        "applicationid": lambda coupon: application.id,
        "attributes": lambda coupon: dict(coupon.definition.attributes),
        "batchid": lambda coupon: coupon.batch_id,
        "campaignid": lambda coupon: coupon.campaign_id,
        "counter": lambda coupon: coupon.usage_counter,
        "created": lambda coupon: coupon.created,
        "deleted": lambda coupon: False,
        "deleted_changelogid": lambda coupon: None,
        "discount_counter": lambda coupon: coupon.discount_counter,
        "discount_limitval": lambda coupon: coupon.definition.discount_limit,
        "expirydate": lambda coupon: coupon.definition.expires,
        "id": lambda coupon: coupon.id,
        "importid": lambda coupon: coupon.import_id,
        "is_reservation_mandatory": lambda coupon: coupon.definition.reservation_mandatory,
        "limits": lambda coupon: views.render_coupon_limits(coupon.definition),
        "limitval": lambda coupon: coupon.definition.usage_limit,
        "recipientintegrationid": lambda coupon: coupon.definition.recipient,
        "referralid": lambda coupon: coupon.referral_id,
        "reservation": lambda coupon: coupon.definition.reservable,
        "reservation_counter": lambda coupon: len(coupon.reservations),
        "reservation_limitval": lambda coupon: coupon.definition.reservation_limit,
        "startdate": lambda coupon: coupon.definition.starts,
        "value": lambda coupon: coupon.definition.code,
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
    return definitions.Coupon(
        application.definition.stored_code(row["value"]),
        usage_limit=int(row["limitval"] or 1),
        starts=read_time(row["startdate"]) if row["startdate"] else None,
        expires=read_time(row["expirydate"]) if row["expirydate"] else None,
        recipient=row["recipientintegrationid"],
        discount_limit=Decimal(row["discountlimit"]) if row["discountlimit"] else None,
        attributes=read_json_object(row["attributes"], "attributes"),
    )
