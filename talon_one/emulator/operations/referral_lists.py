"""Referrals in the Management API: lists, changes and files."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from .. import campaigns as definitions
from .. import views
from ..state.account import Application
from ..state.records.campaigns import StoredReferral
from ..state.store import Store
from ..support.csv_files import read_csv
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, InvalidFileError, to_pointer
from ..support.exact_json import read_json_object
from ..support.times import read_time
from .base import (
    BATCH_NAMESPACE,
    find_validity,
    is_within,
    list_page,
    read_body_time,
    record_import,
)
from .campaigns import find_campaign
from .csv_exports import Columns, export
from .referrals import MEMBERS
from .registry import NO_CONTENT, Invocation, Result, operation


@operation("getReferralsWithoutTotalCount")
def get_referrals(application: Application, invocation: Invocation) -> Result:
    campaign, query = find_campaign(application.store, invocation), invocation.query
    referrals = _filter(application, {**query, "campaignId": campaign.id})
    return list_page(referrals, query, views.render_referral)


@operation("exportReferrals")
def export_referrals(application: Application, invocation: Invocation) -> Result:
    referrals = _filter(application, invocation.query)
    return export(application, invocation, _COLUMNS, referrals, "Referral")


_COLUMNS: Columns[StoredReferral] = {
    "code": lambda referral: referral.definition.code,
    "advocateprofileintegrationid": lambda referral: referral.definition.advocate,
    "startdate": lambda referral: referral.definition.starts,
    "expirydate": lambda referral: referral.definition.expires,
    "limitval": lambda referral: referral.definition.usage_limit,
    "attributes": lambda referral: dict(referral.definition.attributes),
}


def _filter(application: Application, filters: Mapping[str, Any]) -> Iterator[StoredReferral]:
    now = application.clock()
    for referral in application.store.referrals.values():
        if _passes(referral, filters, now):
            yield referral


def _passes(referral: StoredReferral, filters: Mapping[str, Any], now: datetime) -> bool:
    definition = referral.definition
    usable = not definition.usage_limit or referral.usage_counter < definition.usage_limit
    facts = {
        "campaignId": referral.campaign_id,
        "batchId": referral.batch_id,
        "advocate": definition.advocate,
        "code": definition.code,
        "valid": find_validity(definition.starts, definition.expires, now),
        "usable": str(usable).lower(),
    }
    return all(filters.get(name, fact) == fact for name, fact in facts.items()) and is_within(
        referral.created, filters, "createdBefore", "createdAfter"
    )


@operation("updateReferral")
def update_referral(application: Application, invocation: Invocation) -> Result:
    """Change a referral; times that were not sent are removed, as documented for coupons."""
    referral, body = _find_referral(application.store, invocation), invocation.body
    changes: dict[str, Any] = {
        "starts": read_body_time(body, "startDate"),
        "expires": read_body_time(body, "expiryDate"),
    }
    for sent, name in (
        ("friendProfileIntegrationId", "friend"),
        ("usageLimit", "usage_limit"),
        ("attributes", "attributes"),
    ):
        if sent in body:
            changes[name] = body[sent]
    try:
        definition = replace(referral.definition, **changes)
    except definitions.DefinitionError as error:
        name = MEMBERS.get(error.path, error.path)
        raise InvalidDataError(
            ErrorDetail("Invalid value", f"{name} {error.reason}", to_pointer((name,)))
        ) from None
    referral = replace(referral, definition=definition)
    application.store.referrals[definition.code] = referral
    return Result(views.render_referral(referral))


@operation("deleteReferral")
def delete_referral(application: Application, invocation: Invocation) -> Result:
    referral = _find_referral(application.store, invocation)
    del application.store.referrals[referral.definition.code]
    return NO_CONTENT


def _find_referral(store: Store, invocation: Invocation) -> StoredReferral:
    campaign = find_campaign(store, invocation)
    for referral in store.referrals.values():
        if str(referral.id) == invocation.path[2] and referral.campaign_id == campaign.id:
            return referral
    raise ApiError(404, f"There is no referral {invocation.path[2]!r}")


@operation("importReferrals")
def import_referrals(application: Application, invocation: Invocation) -> Result:
    """Import all of the file's rows, or none. Profiles of advocates are not created."""
    store, now = application.store, application.clock()
    campaign = find_campaign(store, invocation)
    import_id = store.next_id("import")
    batch_id = str(uuid.uuid5(BATCH_NAMESPACE, f"{application.id}/import/{import_id}"))
    referrals: dict[str, StoredReferral] = {}
    required = ("code", "advocateprofileintegrationid")
    optional = ("startdate", "expirydate", "limitval", "attributes")
    for line, row in enumerate(read_csv(invocation.body, required, optional), 2):
        try:
            definition = _read_row(application, row)
        except ValueError as error:
            raise InvalidFileError(line, str(error)) from None
        if definition.code in store.referrals or definition.code in referrals:
            raise InvalidFileError(line, f"there is a referral {definition.code!r} already")
        id = store.next_id("referral") + len(referrals)
        referrals[definition.code] = StoredReferral(
            id, campaign.id, now, definition, batch_id=batch_id, import_id=import_id
        )
    for code, referral in referrals.items():
        store.take_id("referral")
        store.referrals[code] = referral
    return Result(record_import(store, now, "Referral", len(referrals)))


def _read_row(application: Application, row: Mapping[str, str]) -> definitions.Referral:
    return definitions.Referral(
        application.definition.stored_code(row["code"]),
        row["advocateprofileintegrationid"],
        usage_limit=int(row["limitval"] or 1),
        starts=read_time(row["startdate"]) if row["startdate"] else None,
        expires=read_time(row["expirydate"]) if row["expirydate"] else None,
        attributes=read_json_object(row["attributes"], "attributes"),
    )
