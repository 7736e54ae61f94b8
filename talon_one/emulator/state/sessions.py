"""Customer sessions: which state may follow which, and how updates accumulate. Pure functions.

An update builds on what is stored: a property that was not sent keeps its value, an empty one
(`couponCodes: []`, `referralCode: ""`, `cartItems: []`, `additionalCosts: {}`) is a value like any
other, cart items are replaced wholesale, session attributes are merged key by key (`Settings`).
A null is refused by the description's schema, except as the value of an attribute, which it
removes.

Moves are those of `_MOVES`; `closed` to `open` and to `partially_returned` have operations of their
own. A session that is created must be `open` or `closed`. A session that is not open takes no new
content: an update that cancels it changes its state only. A line without price has that of the
catalog.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal

from ..settings import Settings
from ..support.errors import ApiError, Fault, invalid, pointer
from ..support.exact_json import Json
from .records.catalogs import CatalogItem
from .totals import Totals, totals

MAX_ID = 1000
MAX_LINES = 1000
MAX_UNITS = 10_000

_MOVES = {
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
"""What every session has. `loyaltyCards`, `storeIntegrationId` and `experimentVariantAllocations`
are there once they were sent."""

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
        content: what the integration sent, accumulated, with the API's names.
        effects: those of the last evaluation, without those that were rolled back.
        closed_at: when it was closed, as long as it counts as closed or partly returned.
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
        """Integration id of the profile; empty in an anonymous session."""
        profile_id: str = self.content["profileId"]
        return profile_id

    @property
    def cart_items(self) -> Sequence[Json]:
        """The cart's lines."""
        items: Sequence[Json] = self.content["cartItems"]
        return items

    @property
    def coupon_codes(self) -> list[str]:
        """The codes entered, each once, in the order entered."""
        return list(dict.fromkeys(self.content["couponCodes"]))


def next_state(stored: Session | None, sent: dict[str, Json], settings: Settings) -> str:
    """The state that an update leads to.

    Raises:
        ApiError: 400, there is no such move.
    """
    if stored is None:
        wanted: str = sent.get("state", "open")
        if wanted not in ("open", "closed"):
            raise ApiError(400, f'Cannot create a session in state "{wanted}"')
        return wanted
    kept = stored.state if settings.omitted_state == "keep" else "open"
    wanted = sent.get("state", kept)
    again = wanted == stored.state == "closed" and settings.close_again == "ignore"
    if wanted not in _MOVES[stored.state] and not again:
        raise ApiError(400, f'Cannot move session to state "{wanted}" from state "{stored.state}"')
    return wanted


Catalog = Mapping[tuple[int, str], CatalogItem]
"""The items of catalogs by catalog and SKU; the Applications' own catalog is the first."""

_CATALOG = 1


def updated(
    base: Session,
    sent: dict[str, Json],
    state: str,
    now: datetime,
    settings: Settings,
    catalog: Catalog,
) -> Session:
    """The session after an update that may be made; it still has the effects it had."""
    content = base.content
    if base.state == "open":
        content = _accumulated(base.content, sent, settings, catalog)
    closed_at = base.closed_at
    if base.state == "open":
        closed_at = now if state == "closed" else None
    return replace(
        base,
        state=state,
        content=content,
        totals=totals(content["cartItems"], content["additionalCosts"], settings),
        updated=now,
        update_count=base.update_count + 1,
        closed_at=closed_at,
    )


def _accumulated(
    stored: dict[str, Json], sent: dict[str, Json], settings: Settings, catalog: Catalog
) -> dict[str, Json]:
    content = dict(stored)
    for name in (*_CONTENT, *_OPTIONAL):
        if name in sent:
            content[name] = sent[name]
    if "cartItems" in sent:
        content["cartItems"] = [
            _line(item, position, catalog) for position, item in enumerate(sent["cartItems"])
        ]
    if "attributes" in sent:
        kept = stored["attributes"] if settings.attributes == "merge" else {}
        merged = {**kept, **sent["attributes"]}
        content["attributes"] = {key: merged[key] for key in merged if merged[key] is not None}
    return content


def _line(item: dict[str, Json], position: int, catalog: Catalog) -> dict[str, Json]:
    line = {name: item[name] for name in item if name not in _READ_ONLY}
    known = catalog.get((_CATALOG, item["sku"]))
    if known is not None:
        line["catalogItemID"] = known.id
        line.setdefault("price", known.price)
    return {**line, "quantity": int(item["quantity"]), "position": position}


def check_limits(integration_id: str, sent: dict[str, Json], catalog: Catalog) -> None:
    """Checks the documented rules that no schema states.

    Raises:
        ApiError: 400 that names every fault.
    """
    faults = []
    if len(integration_id) > MAX_ID:
        faults.append(
            Fault(
                "maxLength",
                f"session ids have at most {MAX_ID} characters",
                "customerSessionId",
                "parameter",
            )
        )
    if len(sent.get("profileId", "")) > MAX_ID:
        faults.append(_fault("maxLength", f"has more than {MAX_ID} characters", "profileId"))
    items = sent.get("cartItems", ())
    if len(items) > MAX_LINES:
        faults.append(_fault("maxItems", f"has more than {MAX_LINES} lines", "cartItems"))
    if sum(Decimal(item["quantity"]) for item in items) > MAX_UNITS:
        faults.append(_fault("maximum", f"has more than {MAX_UNITS} units", "cartItems"))
    for position, item in enumerate(items):
        known = catalog.get((_CATALOG, item["sku"]))
        if "price" not in item and (known is None or known.price is None):
            faults.append(
                _fault(
                    "Required", "is missing and no catalog has it", "cartItems", position, "price"
                )
            )
    if faults:
        raise invalid(*faults)


def _fault(title: str, reason: str, *place: str | int) -> Fault:
    return Fault(title, f"{place[-1]} {reason}", pointer(("customerSession", *place)))
