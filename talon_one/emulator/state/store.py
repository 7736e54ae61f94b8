"""The emulator's state: a few dicts of frozen records.

Records are replaced, never changed (nor is the JSON in them). So a snapshot is a copy of the dicts,
a reset puts a copy back, and a dry run works on an overlay that is dropped. Ids count from 1 per
kind of record: the same requests give the same ids.
"""

from __future__ import annotations

import copy
from collections import ChainMap
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from decimal import Decimal
from typing import Any

from .packed import PackedDict
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
class StoredResponse:
    """The response stored under an idempotency key, and the body of its request."""

    at: datetime
    request: bytes
    status: int
    body: bytes


def shared_field() -> Any:
    """Declare a field that the Applications of an account share: one dict in all their stores."""
    return field(default_factory=dict, metadata={"shared": True})


@dataclass
class Store:
    """The state of one Application, including what it shares with the others of its account.

    Attributes:
        coupons, referrals: by their codes as they are stored.
        ledgers: by program and holder, and in there by subledger; a holder is the
            integration id of a profile or the identifier of a card.
        cards: by program and identifier.
        joins: when a profile (integration id) joined a program explicitly, by program and profile.
        trackers: by achievement and profile (integration id), oldest first.
        advanced_events: the ids of events by their integration ids.
        returns: by the integration id of the session.
        redemptions: how often a profile (integration id) redeemed a coupon (id).
        budgets: how much was used, by campaign and counted action (``rules.budgets``).
        named: ids of things that have only a name, by kind and name.
        catalog_items: by catalog and SKU.
        prices: the prices that an SKU had, oldest first.
    """

    sessions: MutableMapping[str, Session] = field(default_factory=PackedDict[str, Session])
    profiles: MutableMapping[str, Profile] = shared_field()
    campaigns: MutableMapping[int, StoredCampaign] = field(default_factory=dict)
    coupons: MutableMapping[str, StoredCoupon] = field(default_factory=dict)
    referrals: MutableMapping[str, StoredReferral] = field(default_factory=dict)
    programs: MutableMapping[int, Program] = shared_field()
    ledgers: MutableMapping[tuple[int, str], Mapping[str, Ledger]] = shared_field()
    cards: MutableMapping[tuple[int, str], Card] = shared_field()
    joins: MutableMapping[tuple[int, str], datetime] = shared_field()
    pools: MutableMapping[int, Pool] = shared_field()
    giveaways: MutableMapping[int, Giveaway] = shared_field()
    achievements: MutableMapping[int, StoredAchievement] = shared_field()
    trackers: MutableMapping[tuple[int, str], tuple[Tracker, ...]] = shared_field()
    attributes: MutableMapping[int, AttributeDefinition] = shared_field()
    audiences: MutableMapping[int, Audience] = shared_field()
    events: MutableMapping[int, Event] = field(default_factory=dict)
    advanced_events: MutableMapping[str, int] = field(default_factory=dict)
    returns: MutableMapping[str, tuple[Return, ...]] = field(default_factory=dict)
    redemptions: MutableMapping[tuple[int, str], int] = field(default_factory=dict)
    budgets: MutableMapping[tuple[int, str], Decimal] = field(default_factory=dict)
    named: MutableMapping[tuple[str, str], int] = shared_field()
    responses: MutableMapping[tuple[str, ...], StoredResponse] = field(default_factory=dict)
    ids: MutableMapping[str, int] = shared_field()
    catalogs: MutableMapping[int, Catalog] = shared_field()
    catalog_items: MutableMapping[tuple[int, str], CatalogItem] = shared_field()
    prices: MutableMapping[str, tuple[ObservedPrice, ...]] = shared_field()

    def overlay(self) -> Store:
        """Return a store with the same content; writing into it does not change this one."""
        return Store(**{name: ChainMap({}, entries) for name, entries in vars(self).items()})

    def next_id(self, kind: str) -> int:
        """Return the id that `take_id` will give next for this kind of record."""
        return self.ids.get(kind, 0) + 1

    def take_id(self, kind: str) -> int:
        """Return the next id of this kind of record and count it."""
        self.ids[kind] = self.next_id(kind)
        return self.ids[kind]


def shared_names() -> list[str]:
    """Return the names of the fields that Applications share."""
    return [field.name for field in fields(Store) if field.metadata.get("shared")]


def sibling(store: Store) -> Store:
    """Return an empty store for another Application of the same account."""
    return Store(**{name: getattr(store, name) for name in shared_names()})


def copy_all(stores: Sequence[Store]) -> list[Store]:
    """Return a copy of the stores of an account, which later changes do not touch."""
    common = {name: copy.copy(getattr(stores[0], name)) for name in shared_names()}
    return [
        Store(
            **{
                name: common[name] if name in common else copy.copy(entries)
                for name, entries in vars(store).items()
            }
        )
        for store in stores
    ]
