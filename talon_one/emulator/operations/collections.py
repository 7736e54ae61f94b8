"""Collections of the account and of campaigns. Their items come from CSV files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from .. import views
from ..state.account import Application
from ..state.records.account import Collection
from ..support.csv_files import read_csv
from ..support.errors import ApiError
from ..support.exact_json import Json
from .base import get_or_404, list_page, record_import
from .campaigns import find_campaign
from .csv_exports import export
from .registry import NO_CONTENT, Invocation, Result, operation

MAX_ITEMS = 500_000


@operation("listAccountCollections")
def list_account_collections(application: Application, invocation: Invocation) -> Result:
    return _list(application, invocation, lambda collection: not collection.campaign_id)


@operation("listCollectionsInApplication")
def list_application_collections(application: Application, invocation: Invocation) -> Result:
    """List the collections of the Application's campaigns and those that it subscribes to."""
    return _list(
        application,
        invocation,
        lambda collection: (
            collection.application_id == application.id or application.id in collection.applications
        ),
    )


@operation("listCollections")
def list_campaign_collections(application: Application, invocation: Invocation) -> Result:
    campaign = find_campaign(application.store, invocation)
    return _list(application, invocation, lambda collection: collection.campaign_id == campaign.id)


def _list(
    application: Application, invocation: Invocation, is_wanted: Callable[[Collection], bool]
) -> Result:
    query = invocation.query
    collections = [
        collection
        for collection in application.store.collections.values()
        if is_wanted(collection) and query.get("name", collection.name) == collection.name
    ]
    keys = {"id": lambda collection: collection.id, "name": lambda collection: collection.name}
    return list_page(collections, query, views.render_collection, keys, "withTotalResultSize")


@operation("createAccountCollection")
def create_account_collection(application: Application, invocation: Invocation) -> Result:
    applications = tuple(invocation.body.get("subscribedApplicationsIds", ()))
    return _create(application, invocation, applications=applications)


@operation("createCollection")
def create_campaign_collection(application: Application, invocation: Invocation) -> Result:
    campaign = find_campaign(application.store, invocation)
    return _create(application, invocation, application_id=application.id, campaign_id=campaign.id)


def _create(application: Application, invocation: Invocation, **owner: Json) -> Result:
    store, now, name = application.store, application.clock(), invocation.body["name"]
    campaign_id = owner.get("campaign_id", 0)
    for other in store.collections.values():
        if (other.name, other.campaign_id) == (name, campaign_id):
            raise ApiError(409, f"There is a collection {name!r} already")
    id = store.take_id("collection")
    description = invocation.body.get("description", "")
    store.collections[id] = Collection(id, now, now, name, description, **owner)
    return Result(views.render_collection(store.collections[id]), 201)


@operation("getAccountCollection", "getCollection")
def get_collection(application: Application, invocation: Invocation) -> Result:
    return Result(views.render_collection(_find(application, invocation)))


@operation("updateAccountCollection", "updateCollection")
def update_collection(application: Application, invocation: Invocation) -> Result:
    collection, body = _find(application, invocation), invocation.body
    collection = replace(
        collection,
        description=body.get("description", collection.description),
        applications=tuple(body.get("subscribedApplicationsIds", collection.applications)),
        modified=application.clock(),
    )
    application.store.collections[collection.id] = collection
    return Result(views.render_collection(collection))


@operation("deleteAccountCollection", "deleteCollection")
def delete_collection(application: Application, invocation: Invocation) -> Result:
    del application.store.collections[_find(application, invocation).id]
    return NO_CONTENT


@operation("getCollectionItems")
def get_items(application: Application, invocation: Invocation) -> Result:
    items = _find(application, invocation).items
    return list_page(items, invocation.query, lambda item: {"item": item})


@operation("importAccountCollection", "importCollection")
def import_items(application: Application, invocation: Invocation) -> Result:
    """Replace the items by those of the file; an item is kept once."""
    collection, now = _find(application, invocation), application.clock()
    items = read_items(invocation.body)
    collection = replace(collection, items=items, modified=now)
    application.store.collections[collection.id] = collection
    return Result(record_import(application.store, now, "Collection", len(items)))


def read_items(text: str) -> tuple[str, ...]:
    """Return the items of a file with the single column ``item``, each once.

    Raises:
        InvalidFileError: The file has another column, or an empty item.
        ApiError: 400: it has too many items.
    """
    items = tuple(dict.fromkeys(row["item"] for row in read_csv(text, ("item",))))
    if len(items) > MAX_ITEMS:
        raise ApiError(400, f"The file has more than {MAX_ITEMS} items")
    return items


@operation("exportAccountCollectionItems", "exportCollectionItems")
def export_items(application: Application, invocation: Invocation) -> Result:
    items: Iterable[str] = _find(application, invocation).items
    return export(application, invocation, {"item": lambda item: item}, items, "Collection")


def _find(application: Application, invocation: Invocation) -> Collection:
    """Return the collection that is the last parameter of the path, and belongs to the others."""
    *owner, id = invocation.path
    campaign_id = find_campaign(application.store, invocation).id if owner else 0
    collection = get_or_404(application.store.collections, id, "collection")
    if collection.campaign_id != campaign_id:
        raise ApiError(404, f"There is no collection {id}")
    return collection
