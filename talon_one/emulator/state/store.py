"""The emulator's state: a few dicts of frozen records.

Records are replaced, never changed (the JSON inside them too), so that a snapshot is a copy of the
dicts, a reset is a snapshot put back, and a dry run is an evaluation whose records are dropped.
Ids count from 1 for each kind of thing: the same requests give the same ids.
"""

from __future__ import annotations

import copy
from collections import ChainMap
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from decimal import Decimal
from typing import Any

from .packed import Shelf
from .records.attributes import AttributeDefinition
from .records.audiences import Audience
from .records.campaigns import StoredCampaign, StoredCoupon, StoredReferral
from .records.catalogs import Catalog, CatalogItem, ObservedPrice
from .records.customers import Profile
from .records.events import Event, Return
from .records.loyalty import Card, Ledger, Program
from .records.rewards import Giveaway, Pool, StoredAchievement, Tracker
from .sessions import Session

ACCOUNT_ID = 1
USER_ID = 1


@dataclass(frozen=True)
class StoredAnswer:
    """The answer kept under an idempotency key, and the body that it answered."""

    at: datetime
    request: bytes
    status: int
    body: bytes


def shared() -> Any:
    """A field that the Applications of an account share: one dict in all their stores."""
    return field(default_factory=dict, metadata={"shared": True})


@dataclass
class Store:
    """All state of one Application, as far as it is not that of the account.

    Attributes:
        coupons, referrals: by their codes as they are stored.
        ledgers: by program and holder, and in there by subledger; a holder is a profile's
            integration id or a card's identifier.
        cards: by program and identifier.
        joins: when a profile (integration id) joined a program by itself.
        trackers: by achievement and profile (integration id), oldest first.
        advanced_events: the ids of events by their integration ids.
        returns: by the integration id of the session.
        redemptions: how often a profile (integration id) redeemed a coupon (id).
        budgets: how much was used, by campaign and by what is counted (`budgets`).
        named: ids of things that have nothing but a name, by kind and name.
        catalog_items: by catalog and SKU.
        prices: those that an SKU had, the oldest first.
    """

    sessions: MutableMapping[str, Session] = field(default_factory=Shelf[str, Session])
    profiles: MutableMapping[str, Profile] = shared()
    campaigns: MutableMapping[int, StoredCampaign] = field(default_factory=dict)
    coupons: MutableMapping[str, StoredCoupon] = field(default_factory=dict)
    referrals: MutableMapping[str, StoredReferral] = field(default_factory=dict)
    programs: MutableMapping[int, Program] = shared()
    ledgers: MutableMapping[tuple[int, str], Mapping[str, Ledger]] = shared()
    cards: MutableMapping[tuple[int, str], Card] = shared()
    joins: MutableMapping[tuple[int, str], datetime] = shared()
    pools: MutableMapping[int, Pool] = shared()
    giveaways: MutableMapping[int, Giveaway] = shared()
    achievements: MutableMapping[int, StoredAchievement] = shared()
    trackers: MutableMapping[tuple[int, str], tuple[Tracker, ...]] = shared()
    attributes: MutableMapping[int, AttributeDefinition] = shared()
    audiences: MutableMapping[int, Audience] = shared()
    events: MutableMapping[int, Event] = field(default_factory=dict)
    advanced_events: MutableMapping[str, int] = field(default_factory=dict)
    returns: MutableMapping[str, tuple[Return, ...]] = field(default_factory=dict)
    redemptions: MutableMapping[tuple[int, str], int] = field(default_factory=dict)
    budgets: MutableMapping[tuple[int, str], Decimal] = field(default_factory=dict)
    named: MutableMapping[tuple[str, str], int] = shared()
    answers: MutableMapping[tuple[str, ...], StoredAnswer] = field(default_factory=dict)
    ids: MutableMapping[str, int] = shared()
    catalogs: MutableMapping[int, Catalog] = shared()
    catalog_items: MutableMapping[tuple[int, str], CatalogItem] = shared()
    prices: MutableMapping[str, tuple[ObservedPrice, ...]] = shared()

    def draft(self) -> Store:
        """A store with the same content; what is written into it changes nothing here."""
        return Store(**{name: ChainMap({}, entries) for name, entries in vars(self).items()})

    def next_id(self, kind: str) -> int:
        """The id that the next thing of this kind will get."""
        return self.ids.get(kind, 0) + 1

    def take_id(self, kind: str) -> int:
        """Gives out the next id of this kind."""
        self.ids[kind] = self.next_id(kind)
        return self.ids[kind]


def beside(store: Store) -> Store:
    """An empty store of another Application of the same account."""
    common = {
        each.name: getattr(store, each.name)
        for each in fields(Store)
        if each.metadata.get("shared")
    }
    return Store(**common)


def copied(stores: Sequence[Store]) -> list[Store]:
    """The state as it is now, untouched by what happens later; what was shared is shared again."""
    common = {
        each.name: copy.copy(getattr(stores[0], each.name))
        for each in fields(Store)
        if each.metadata.get("shared")
    }
    return [
        Store(
            **{
                name: common[name] if name in common else copy.copy(value)
                for name, value in vars(store).items()
            }
        )
        for store in stores
    ]
