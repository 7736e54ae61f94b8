"""The emulator's state: a few dicts of frozen records.

Records are replaced, never changed (nor is the JSON in them). So a snapshot is a copy of the dicts,
a reset puts a copy back, and requests work on drafts. Ids count from 1 per
kind of record: the same requests give the same ids.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, Literal

from .draft import Draft
from .packed import PackedDict
from .records.account import AdditionalCost, Branch, Collection
from .records.attributes import AttributeDefinition
from .records.audiences import Audience
from .records.campaigns import CouponJob, StoredCampaign, StoredCoupon, StoredReferral
from .records.catalogs import Catalog, CatalogItem, ObservedPrice
from .records.customers import Profile
from .records.events import Event, Return, WebhookCall
from .records.logs import Change, Export
from .records.loyalty import Card, Ledger, Program
from .records.rewards import Giveaway, Pool, StoredAchievement, Tracker
from .sessions import Session

ACCOUNT_ID = 1
USER_ID = 1

TOKEN_LIFETIME = timedelta(days=90)
"""How long a token is accepted that was given for signing in."""


@dataclass(frozen=True)
class StoredResponse:
    """The response stored under an idempotency key, and the body of its request."""

    at: datetime
    request: bytes
    status: int
    body: bytes


Scope = Literal["account", "environment", "application"]
"""Which Applications share a field: all of the account, those that are live or sandbox, or none."""


def shared_field(scope: Scope) -> Any:
    """Declare a field that Applications share: one dict in all their stores."""
    return field(default_factory=dict, metadata={"scope": scope})


@dataclass
class Store:
    """The state of one Application, including what it shares with the others of its account.

    Attributes:
        coupons, referrals: by their codes as they are stored.
        coupon_jobs: the batches that are not full yet, by batch id.
        ledgers: by program and holder, and in there by subledger; a holder is the
            integration id of a profile or the identifier of a card.
        cards: by program and identifier.
        joins: when a profile (integration id) joined a program explicitly, by program and profile.
        trackers: by achievement and profile (integration id), oldest first.
        history: the latest built-in events.
        advanced_events: the ids of events by their integration ids.
        returns: by the integration id of the session.
        redemptions: how often a profile (integration id) redeemed a coupon (id).
        budgets: how much was used, by campaign and counted action (``rules.budgets``).
        named: ids of things that have only a name, by kind and name.
        catalog_items: by catalog and SKU.
        prices: the prices that an SKU had, oldest first.
        branches: the shop's stores.
        tokens: until when a token of a signed-in user is accepted.
    """

    sessions: MutableMapping[str, Session] = field(default_factory=PackedDict[str, Session])
    profiles: MutableMapping[str, Profile] = shared_field("environment")
    campaigns: MutableMapping[int, StoredCampaign] = field(default_factory=dict)
    coupons: MutableMapping[str, StoredCoupon] = field(default_factory=dict)
    referrals: MutableMapping[str, StoredReferral] = field(default_factory=dict)
    coupon_jobs: MutableMapping[str, CouponJob] = field(default_factory=dict)
    programs: MutableMapping[int, Program] = shared_field("environment")
    ledgers: MutableMapping[tuple[int, str], Mapping[str, Ledger]] = shared_field("environment")
    cards: MutableMapping[tuple[int, str], Card] = shared_field("environment")
    joins: MutableMapping[tuple[int, str], datetime] = shared_field("environment")
    pools: MutableMapping[int, Pool] = shared_field("environment")
    giveaways: MutableMapping[int, Giveaway] = shared_field("environment")
    achievements: MutableMapping[int, StoredAchievement] = shared_field("environment")
    trackers: MutableMapping[tuple[int, str], tuple[Tracker, ...]] = shared_field("environment")
    attributes: MutableMapping[int, AttributeDefinition] = shared_field("account")
    audiences: MutableMapping[int, Audience] = shared_field("environment")
    events: MutableMapping[int, Event] = field(default_factory=dict)
    history: MutableMapping[int, Event] = field(default_factory=PackedDict[int, Event])
    advanced_events: MutableMapping[str, int] = field(default_factory=dict)
    returns: MutableMapping[str, tuple[Return, ...]] = field(default_factory=dict)
    redemptions: MutableMapping[tuple[int, str], int] = field(default_factory=dict)
    budgets: MutableMapping[tuple[int, str], Decimal] = field(default_factory=dict)
    named: MutableMapping[tuple[str, str], int] = shared_field("account")
    responses: MutableMapping[tuple[str, ...], StoredResponse] = field(default_factory=dict)
    ids: MutableMapping[str, int] = shared_field("account")
    catalogs: MutableMapping[int, Catalog] = shared_field("account")
    catalog_items: MutableMapping[tuple[int, str], CatalogItem] = shared_field("account")
    webhook_calls: MutableMapping[int, WebhookCall] = field(default_factory=dict)
    prices: MutableMapping[str, tuple[ObservedPrice, ...]] = shared_field("account")
    additional_costs: MutableMapping[int, AdditionalCost] = shared_field("account")
    collections: MutableMapping[int, Collection] = shared_field("account")
    branches: MutableMapping[int, Branch] = field(default_factory=dict)
    tokens: MutableMapping[str, datetime] = shared_field("account")
    exports: MutableMapping[int, Export] = shared_field("account")
    changes: MutableMapping[int, Change] = shared_field("account")

    def overlay(self, *changing: str) -> Store:
        """Return a store with the same content; writing into it does not change this one.

        Args:
            changing: The only fields that will be written; by default any.
        """
        fields = vars(self)
        return Store(**{**fields, **{name: Draft(fields[name]) for name in changing or fields}})

    def next_id(self, kind: str) -> int:
        """Return the id that `take_id` will give next for this kind of record."""
        return self.ids.get(kind, 0) + 1

    def take_id(self, kind: str) -> int:
        """Return the next id of this kind of record and count it."""
        self.ids[kind] = self.next_id(kind)
        return self.ids[kind]


@cache
def field_names(scope: Scope) -> tuple[str, ...]:
    """Return the names of the store's fields with a scope."""
    return tuple(
        field.name for field in fields(Store) if field.metadata.get("scope", "application") == scope
    )


def sibling(store: Store, same_environment: bool) -> Store:
    """Return a store for another Application of the same account, with what the two share."""
    names = field_names("account")
    if same_environment:
        names += field_names("environment")
    return Store(**{name: getattr(store, name) for name in names})


def copy_all(stores: Sequence[Store]) -> list[Store]:
    """Return a copy of the stores of an account, which later changes do not touch."""
    return _map_all(stores, copy.copy)


def draft_all(stores: Sequence[Store]) -> tuple[list[Store], list[Draft[Any, Any]]]:
    """Return drafts of the stores of an account, and of all their entries, to apply them."""
    drafts: list[Draft[Any, Any]] = []

    def make_draft(entries: MutableMapping[Any, Any]) -> Draft[Any, Any]:
        drafts.append(Draft(entries))
        return drafts[-1]

    return _map_all(stores, make_draft), drafts


def _map_all(stores: Sequence[Store], function: Callable[[Any], Any]) -> list[Store]:
    """Apply a function to all entries of stores, once to those that stores share."""
    results: dict[int, Any] = {}
    for store in stores:
        for entries in vars(store).values():
            if id(entries) not in results:
                results[id(entries)] = function(entries)
    return [
        Store(**{name: results[id(entries)] for name, entries in vars(store).items()})
        for store in stores
    ]
