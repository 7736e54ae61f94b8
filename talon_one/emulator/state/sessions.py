"""Customer sessions: state transitions and how updates accumulate. Pure functions.

An update builds on the stored session. A property that was not sent keeps its value; an empty one
(``couponCodes: []``, ``referralCode: ""``, ``cartItems: []``, ``additionalCosts: {}``) is a value
like any other. Cart items are replaced as a whole, session attributes merged key by key (see
`Settings`). A null was rejected or dropped before (see `Settings.null_members`), except as the value
of an attribute, which it removes.

`_TRANSITIONS` has the transitions by update; reopening and returns have their own operations. A
session is created ``open`` or ``closed``. A session that is not open takes no new content: an update
that cancels it changes only its state. A cart item without price has the price of the catalog.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal

from ..settings import Settings
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json
from .records.catalogs import CatalogItem
from .totals import Totals, compute_totals

MAX_ID = 1000
MAX_LINES = 1000
MAX_UNITS = 10_000

_TRANSITIONS = {
    "open": ("open", "closed", "cancelled"),
    "closed": ("cancelled",),
    "partially_returned": ("cancelled",),
    "cancelled": (),
}

_CONTENT = {
    "profileId": "",
    "couponCodes": [],
    "referralCode": "",
    "cartItems": [],
    "additionalCosts": {},
    "identifiers": [],
    "attributes": {},
}
"""What every session has. The `_OPTIONAL` members are there once they were sent."""

_OPTIONAL = ("loyaltyCards", "storeIntegrationId", "experimentVariantAllocations")

_READ_ONLY = frozenset(
    (
        "position",
        "returnedQuantity",
        "remainingQuantity",
        "catalogItemID",
        "selectedPriceType",
        "adjustmentReferenceId",
        "adjustmentEffectiveFrom",
        "adjustmentEffectiveUntil",
        "prices",
    )
)


@dataclass(frozen=True)
class Session:
    """A customer session as stored.

    Attributes:
        content: What the integration sent, accumulated, with the API's names.
        effects: Those of the last evaluation, without those that were rolled back.
        closed_at: When it was closed, while it is closed or partially returned.
    """

    id: int
    integration_id: str
    created: datetime
    updated: datetime
    state: str = "open"
    content: dict[str, Json] = field(default_factory=lambda: dict(_CONTENT))
    totals: Totals = Totals()
    first_session: bool = True
    update_count: int = 0
    effects: tuple[Json, ...] = ()
    closed_at: datetime | None = None

    @property
    def profile_id(self) -> str:
        """The integration id of the profile; empty in an anonymous session."""
        profile_id: str = self.content["profileId"]
        return profile_id

    @property
    def cart_items(self) -> Sequence[Json]:
        """The lines of the cart."""
        items: Sequence[Json] = self.content["cartItems"]
        return items

    @property
    def coupon_codes(self) -> list[str]:
        """The entered codes without duplicates, in the order of entry."""
        return list(dict.fromkeys(self.content["couponCodes"]))


def choose_state(stored: Session | None, sent: dict[str, Json], settings: Settings) -> str:
    """Return the state that an update leads to.

    Raises:
        ApiError: 400: there is no such transition.
    """
    if stored is None:
        wanted: str = sent.get("state", "open")
        if wanted not in ("open", "closed"):
            raise ApiError(400, f'Cannot create a session in state "{wanted}"')
        return wanted
    kept = stored.state if settings.update_without_state == "keep" else "open"
    wanted = sent.get("state", kept)
    again = wanted == stored.state == "closed" and settings.close_closed_session == "ignore"
    if wanted not in _TRANSITIONS[stored.state] and not again:
        raise ApiError(400, f'Cannot move session to state "{wanted}" from state "{stored.state}"')
    return wanted


Catalog = Mapping[tuple[int, str], CatalogItem]
"""Catalog items by catalog and SKU; the first catalog is that of the Applications."""

_CATALOG = 1


def apply_update(
    base: Session,
    sent: dict[str, Json],
    state: str,
    now: datetime,
    settings: Settings,
    catalog: Catalog,
) -> Session:
    """Return the session after an update to ``state``; its effects are still the old ones."""
    content = base.content
    if base.state == "open":
        content = _merge_content(base.content, sent, settings, catalog)
    closed_at = base.closed_at
    if base.state == "open":
        closed_at = now if state == "closed" else None
    return replace(
        base,
        state=state,
        content=content,
        totals=compute_totals(content["cartItems"], content["additionalCosts"], settings),
        updated=now,
        update_count=base.update_count + 1,
        closed_at=closed_at,
    )


def _merge_content(
    stored: dict[str, Json], sent: dict[str, Json], settings: Settings, catalog: Catalog
) -> dict[str, Json]:
    content = dict(stored)
    for name in (*_CONTENT, *_OPTIONAL):
        if name in sent:
            content[name] = sent[name]
    if "cartItems" in sent:
        content["cartItems"] = [
            _build_line(item, position, catalog) for position, item in enumerate(sent["cartItems"])
        ]
    if "attributes" in sent:
        kept = stored["attributes"] if settings.attribute_updates == "merge" else {}
        merged = {**kept, **sent["attributes"]}
        content["attributes"] = {key: merged[key] for key in merged if merged[key] is not None}
    return content


def _build_line(item: dict[str, Json], position: int, catalog: Catalog) -> dict[str, Json]:
    line = {name: item[name] for name in item if name not in _READ_ONLY}
    known = catalog.get((_CATALOG, item["sku"]))
    if known is not None:
        line["catalogItemID"] = known.id
        line.setdefault("price", known.price)
    return {**line, "quantity": int(item["quantity"]), "position": position}


def check_limits(integration_id: str, sent: dict[str, Json], catalog: Catalog) -> None:
    """Check the documented limits that no schema states.

    Raises:
        InvalidDataError: It lists all errors.
    """
    errors = []
    if len(integration_id) > MAX_ID:
        errors.append(
            ErrorDetail(
                "maxLength",
                f"session ids have at most {MAX_ID} characters",
                "customerSessionId",
                "parameter",
            )
        )
    if len(sent.get("profileId", "")) > MAX_ID:
        errors.append(_make_error("maxLength", f"has more than {MAX_ID} characters", "profileId"))
    items = sent.get("cartItems", ())
    if len(items) > MAX_LINES:
        errors.append(_make_error("maxItems", f"has more than {MAX_LINES} lines", "cartItems"))
    if sum(Decimal(item["quantity"]) for item in items) > MAX_UNITS:
        errors.append(_make_error("maximum", f"has more than {MAX_UNITS} units", "cartItems"))
    for position, item in enumerate(items):
        known = catalog.get((_CATALOG, item["sku"]))
        if "price" not in item and (known is None or known.price is None):
            errors.append(
                _make_error(
                    "Required", "is missing and no catalog has it", "cartItems", position, "price"
                )
            )
    if errors:
        raise InvalidDataError(*errors)


def _make_error(title: str, reason: str, *place: str | int) -> ErrorDetail:
    return ErrorDetail(title, f"{place[-1]} {reason}", to_pointer(("customerSession", *place)))
