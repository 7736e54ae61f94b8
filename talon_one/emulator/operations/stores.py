"""Stores of a shop, and which of them a campaign is linked to.

A campaign that is linked to stores is evaluated only for sessions that name one of them. Sessions may
name stores that are not defined here.
"""

from __future__ import annotations

from dataclasses import replace

from ..state.account import Application
from ..state.records.account import Branch
from ..state.records.campaigns import StoredCampaign
from ..state.store import Store
from ..support.csv_files import read_csv
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, InvalidFileError
from ..support.exact_json import Json
from ..support.times import write_time
from .attribute_checks import find_attribute_errors
from .base import list_page, record_import
from .campaigns import find_campaign
from .csv_exports import export
from .registry import NO_CONTENT, Invocation, Result, operation


@operation("listStores")
def list_stores(application: Application, invocation: Invocation) -> Result:
    """List the stores; ``query`` is a part of a name or an integration id."""
    query, store = invocation.query, application.store
    text = query.get("query", "").casefold()
    linked = store.campaigns.get(query.get("campaignId", 0))
    branches = [
        branch
        for branch in store.branches.values()
        if query.get("name", branch.details["name"]) == branch.details["name"]
        and query.get("integrationId", branch.integration_id) == branch.integration_id
        and (text in branch.integration_id.casefold() or text in branch.details["name"].casefold())
        and (
            "campaignId" not in query
            or (linked is not None and branch.integration_id in linked.definition.stores)
        )
    ]
    keys = {"id": lambda branch: branch.id, "name": lambda branch: branch.details["name"]}
    return list_page(
        branches, query, lambda branch: _render(application, branch), keys, "withTotalResultSize"
    )


@operation("createStore")
def create_store(application: Application, invocation: Invocation) -> Result:
    store, now, body = application.store, application.clock(), invocation.body
    _check(application, body)
    if _find_by_name(store, body["integrationId"]) is not None:
        raise ApiError(409, f"There is a store {body['integrationId']!r} already")
    id = store.take_id("store")
    store.branches[id] = Branch(id, now, now, body["integrationId"], body)
    return Result(_render(application, store.branches[id]), 201)


@operation("getStore")
def get_store(application: Application, invocation: Invocation) -> Result:
    return Result(_render(application, _find(application, invocation)))


@operation("updateStore")
def update_store(application: Application, invocation: Invocation) -> Result:
    branch, body = _find(application, invocation), invocation.body
    _check(application, body)
    other = _find_by_name(application.store, body["integrationId"])
    if other is not None and other.id != branch.id:
        reason = f"there is a store {body['integrationId']!r} already"
        raise InvalidDataError(ErrorDetail("uniqueItems", reason, "/integrationId"))
    branch = replace(
        branch,
        integration_id=body["integrationId"],
        details={**branch.details, **body},
        updated=application.clock(),
    )
    application.store.branches[branch.id] = branch
    return Result(_render(application, branch))


@operation("deleteStore")
def delete_store(application: Application, invocation: Invocation) -> Result:
    del application.store.branches[_find(application, invocation).id]
    return NO_CONTENT


@operation("importCampaignStores")
def import_linked_stores(application: Application, invocation: Invocation) -> Result:
    """Replace the stores that a campaign is linked to by those of the file."""
    store = application.store
    campaign = find_campaign(store, invocation)
    ids = dict.fromkeys(row["store_integration_id"] for row in read_stores(store, invocation.body))
    _link(store, campaign, tuple(ids))
    return Result(record_import(store, application.clock(), "CampaignStores", len(ids)))


@operation("exportCampaignStores")
def export_linked_stores(application: Application, invocation: Invocation) -> Result:
    campaign = find_campaign(application.store, invocation)
    columns = {"store_integration_id": lambda id: id}
    return export(application, invocation, columns, campaign.definition.stores)


@operation("disconnectCampaignStores")
def unlink_stores(application: Application, invocation: Invocation) -> Result:
    _link(application.store, find_campaign(application.store, invocation), ())
    return NO_CONTENT


def read_stores(store: Store, text: str, *columns: str) -> list[dict[str, str]]:
    """Return the rows of a file with the column ``store_integration_id`` and others.

    Raises:
        InvalidFileError: A column is missing or unknown, or there is no such store.
    """
    rows = read_csv(text, ("store_integration_id", *columns))
    for line, row in enumerate(rows, 2):
        if _find_by_name(store, row["store_integration_id"]) is None:
            raise InvalidFileError(line, f"there is no store {row['store_integration_id']!r}")
    return rows


def _link(store: Store, campaign: StoredCampaign, ids: tuple[str, ...]) -> None:
    definition = replace(campaign.definition, stores=ids)
    store.campaigns[campaign.id] = replace(campaign, definition=definition)


def _check(application: Application, body: Json) -> None:
    attributes = body.get("attributes", {})
    errors = find_attribute_errors(application, "Store", attributes, ("attributes",))
    if errors:
        raise InvalidDataError(*errors)


def _find_by_name(store: Store, integration_id: str) -> Branch | None:
    return next(
        (branch for branch in store.branches.values() if branch.integration_id == integration_id),
        None,
    )


def _find(application: Application, invocation: Invocation) -> Branch:
    for branch in application.store.branches.values():
        if str(branch.id) == invocation.path[1]:
            return branch
    raise ApiError(404, f"There is no store {invocation.path[1]!r}")


def _render(application: Application, branch: Branch) -> Json:
    """Return the schema ``Store``."""
    return {
        "attributes": {},
        **branch.details,
        "id": branch.id,
        "created": write_time(branch.created),
        "updated": write_time(branch.updated),
        "integrationId": branch.integration_id,
        "applicationId": application.id,
        "linkedCampaignIds": [
            campaign.id
            for campaign in application.store.campaigns.values()
            if branch.integration_id in campaign.definition.stores
        ],
    }
