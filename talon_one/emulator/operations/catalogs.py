"""The catalog of cart items: sync its items, list them.

An account has one catalog, number 1, connected to all Applications; no operation creates another. Not
documented, and decided here: a ``version`` that was sent must be the catalog's. Adding an existing item
and patching a missing one are rejected with 400 unless the action allows it. Removing a missing item
does nothing. A rejected sync changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from ..state.account import Application
from ..state.records.catalogs import CatalogItem, ObservedPrice, PriceAdjustment
from ..state.store import ACCOUNT_ID, USER_ID, Store
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json
from ..support.times import write_time
from ..support.validation import load_validator
from .base import get_or_404, paginate, read_body_time
from .registry import Invocation, Result, operation

_PAYLOADS = {
    "ADD": "AddItemCatalogAction",
    "PATCH": "PatchItemCatalogAction",
    "PATCH_MANY": "PatchManyItemsCatalogAction",
    "REMOVE": "RemoveItemCatalogAction",
    "REMOVE_MANY": "RemoveManyItemsCatalogAction",
    "ADD_PRICE_ADJUSTMENT": "AddPriceAdjustmentCatalogAction",
}


@operation("syncCatalog")
def sync_catalog(application: Application, invocation: Invocation) -> Result:
    """Add, change and remove items."""
    (catalog_id,) = invocation.path
    store, now = application.store, application.clock()
    catalog = get_or_404(store.catalogs, catalog_id, "catalog")
    if invocation.body.get("version", catalog.version) != catalog.version:
        raise ApiError(400, f"The catalog has version {catalog.version}")
    actions = invocation.body["actions"]
    _check_actions(actions)
    catalog = replace(catalog, modified=now, version=catalog.version + 1)
    changes = _Changes(store, catalog_id, catalog.version, now)
    for index, action in enumerate(actions):
        changes.apply(action["type"], action["payload"], ("actions", index, "payload"))
    store.catalogs[catalog_id] = catalog
    changes.store()
    view = {
        "id": catalog.id,
        "created": write_time(catalog.created),
        "accountId": ACCOUNT_ID,
        "modified": write_time(catalog.modified),
        "name": catalog.name,
        "description": catalog.description,
        "subscribedApplicationsIds": [],
        "version": catalog.version,
        "createdBy": USER_ID,
    }
    return Result(view)


def _check_actions(actions: Sequence[Json]) -> None:
    skus: dict[str, int] = {}
    for index, action in enumerate(actions):
        place = ("actions", index)
        if action["type"] != actions[0]["type"]:
            reason = f"must be {actions[0]['type']}: one type of action a request"
            raise InvalidDataError(ErrorDetail("type", reason, to_pointer((*place, "type"))))
        load_validator().check_part(_PAYLOADS[action["type"]], action["payload"], *place, "payload")
        sku = action["payload"].get("sku")
        if sku is not None and skus.setdefault(sku, index) != index:
            reason = f"{sku!r} is in action {skus[sku]} already"
            raise InvalidDataError(
                ErrorDetail("uniqueItems", reason, to_pointer((*place, "payload", "sku")))
            )


class _Changes:
    """The changes of a sync, collected before anything is stored."""

    def __init__(self, store: Store, catalog_id: int, version: int, now: datetime) -> None:
        self._store = store
        self._catalog_id = catalog_id
        self._version = version
        self._now = now
        self._items: dict[str, CatalogItem | None] = {}

    def apply(self, kind: str, payload: Json, place: tuple[str | int, ...]) -> None:
        """Add an action, whose payload is at ``place`` in the body."""
        if kind == "REMOVE":
            self._items[payload["sku"]] = None
        elif kind == "REMOVE_MANY":
            for item in self._filter(payload):
                self._items[item.sku] = None
        elif kind == "PATCH_MANY":
            for item in self._filter(payload):
                self._change(item, payload, item.product)
        elif kind == "ADD_PRICE_ADJUSTMENT":
            self._adjust(payload, place)
        else:
            self._put(kind, payload, place)

    def store(self) -> None:
        """Store all changes and record the new prices."""
        items = self._store.catalog_items
        for sku, item in self._items.items():
            key = self._catalog_id, sku
            if item is None:
                items.pop(key, None)
                continue
            before = items.get(key)
            if before is None:
                item = replace(item, id=self._store.take_id("catalog item"))
            if item.price is not None and (before is None or before.price != item.price):
                self._observe(sku, item.price, "")
            for name, adjustment in item.adjustments.items():
                if adjustment.price is None:
                    continue
                if before is None or before.adjustments.get(name) != adjustment:
                    self._observe(sku, adjustment.price, adjustment.context_id)
            items[key] = item

    def _observe(self, sku: str, price: Decimal, context_id: str) -> None:
        id = self._store.take_id("price")
        observed = ObservedPrice(id, self._now, sku, price, context_id)
        history = self._store.prices.get(sku, ())
        self._store.prices[sku] = (*history, observed)

    def _put(self, kind: str, payload: Json, place: tuple[str | int, ...]) -> None:
        sku = payload["sku"]
        item = self._store.catalog_items.get((self._catalog_id, sku))
        product = payload.get("product", {}).get("name")
        if kind == "ADD":
            if item is not None and not payload.get("replaceIfExists", False):
                raise self._make_error("exists already: send replaceIfExists", place)
            if item is not None:
                item = replace(item, attributes={})
        elif item is None and not payload.get("createIfNotExists", False):
            raise self._make_error("does not exist: send createIfNotExists", place)
        self._change(item or CatalogItem(0, self._catalog_id, self._now, sku), payload, product)

    def _change(self, item: CatalogItem, payload: Json, product: str | None) -> None:
        price = Decimal(payload["price"]) if "price" in payload else item.price
        self._items[item.sku] = replace(
            item,
            price=price,
            product=product,
            attributes={**item.attributes, **payload.get("attributes", {})},
            version=self._version,
        )

    def _adjust(self, payload: Json, place: tuple[str | int, ...]) -> None:
        item = self._store.catalog_items.get((self._catalog_id, payload["sku"]))
        if item is None:
            raise self._make_error("does not exist", place)
        adjustments = dict(item.adjustments)
        for index, sent in enumerate(payload["adjustments"]):
            inner = (*place, "adjustments", index)
            price = sent.get("price")
            adjustments[f"{sent['priceType']}/{sent['referenceId']}"] = PriceAdjustment(
                price_type=sent["priceType"],
                reference_id=sent["referenceId"],
                price=None if price is None else Decimal(price),
                effective_from=read_body_time(sent, *inner, "effectiveFrom"),
                effective_until=read_body_time(sent, *inner, "effectiveUntil"),
                context_id=sent.get("contextId", ""),
            )
        self._items[item.sku] = replace(item, adjustments=adjustments, version=self._version)

    def _make_error(self, reason: str, place: tuple[str | int, ...]) -> ApiError:
        return InvalidDataError(
            ErrorDetail("sku", f"the item {reason}", to_pointer((*place, "sku")))
        )

    def _filter(self, payload: Json) -> list[CatalogItem]:
        """Return the items that match all filters; all items without filters."""
        return [
            item
            for (catalog_id, _), item in self._store.catalog_items.items()
            if catalog_id == self._catalog_id
            and all(_passes(item, condition) for condition in payload.get("filters", ()))
        ]


def _passes(item: CatalogItem, condition: Json) -> bool:
    """Return whether an item's SKU, price, product or attribute matches a filter."""
    builtin = {"sku": item.sku, "price": item.price, "product": item.product}
    name = condition["attr"]
    value = builtin[name] if name in builtin else item.attributes.get(name)
    operator, wanted = condition["op"], condition["value"]
    if operator == "EQ":
        return bool(value == wanted)
    if operator == "IN":
        return value is not None and str(value) in str(wanted).split(",")
    if not isinstance(value, (int, Decimal)) or not isinstance(wanted, (int, Decimal)):
        return False
    compared = (Decimal(value) > Decimal(wanted)) - (Decimal(value) < Decimal(wanted))
    return compared in {"LT": (-1,), "LE": (-1, 0), "GT": (1,), "GE": (0, 1)}[operator]


@operation("listCatalogItems")
def list_catalog_items(application: Application, invocation: Invocation) -> Result:
    (catalog_id,) = invocation.path
    get_or_404(application.store.catalogs, catalog_id, "catalog")
    skus, products = invocation.query.get("sku", ()), invocation.query.get("productNames", ())
    items = [
        item
        for item in application.store.catalog_items.values()
        if item.catalog_id == catalog_id
        and (not skus or item.sku in skus)
        and (not products or item.product in products)
    ]
    shown, more = paginate(items, invocation.query)
    views = [_render_item(item) for item in shown]
    if invocation.query.get("withTotalResultSize", False):
        return Result({"totalResultSize": len(items), "data": views})
    return Result({"hasMore": more, "data": views})


def _render_item(item: CatalogItem) -> Json:
    """Return the schema ``CatalogItem``. Attributes are numbered within their item."""
    view = {
        "id": item.id,
        "created": write_time(item.created),
        "catalogid": item.catalog_id,
        "sku": item.sku,
        "version": item.version,
        "attributes": [
            {"attributeid": number, "name": name, "value": value}
            for number, (name, value) in enumerate(item.attributes.items(), 1)
        ],
    }
    if item.price is not None:
        view["price"] = item.price
    if item.product is not None:
        view["product"] = {"name": item.product}
    return view
