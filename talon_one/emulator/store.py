"""The emulator's state: a few dicts of frozen records.

Records are replaced, never changed (the JSON inside them too), so that a snapshot is a copy of the
dicts, a reset is a snapshot put back, and a dry run is an evaluation whose records are dropped.
Ids count from 1 for each kind of thing: the same requests give the same ids.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from . import campaigns as definitions
from .sessions import Session
from .wire import Json

APPLICATION_ID = 1
ACCOUNT_ID = 1
USER_ID = 1


@dataclass(frozen=True)
class Profile:
    """A customer profile.

    Attributes:
        first_session: integration id of the first session linked to it; `""` before that.
        total_sales: totals before discounts of its closed sessions.
    """

    id: int
    integration_id: str
    created: datetime
    last_activity: datetime
    attributes: dict[str, Json] = field(default_factory=dict)
    first_session: str = ""
    closed_sessions: int = 0
    total_sales: Decimal = Decimal(0)


@dataclass(frozen=True)
class Campaign:
    """A campaign with the ids that it got here."""

    id: int
    ruleset_id: int
    created: datetime
    definition: definitions.Campaign


@dataclass(frozen=True)
class Coupon:
    """A coupon code and how often it was redeemed.

    Attributes:
        redemptions: how often by each profile (integration id).
    """

    id: int
    campaign_id: int
    created: datetime
    definition: definitions.Coupon
    usage_counter: int = 0
    redemptions: dict[str, int] = field(default_factory=dict)

    def used(self, profile_id: str, times: int) -> Coupon:
        """The coupon after being redeemed (1) or freed (-1) in a session of this profile."""
        redemptions = self.redemptions
        if profile_id:
            redemptions = {**redemptions, profile_id: redemptions.get(profile_id, 0) + times}
        return replace(self, usage_counter=self.usage_counter + times, redemptions=redemptions)


@dataclass(frozen=True)
class Program:
    """A loyalty program with the id that it got here."""

    id: int
    created: datetime
    definition: definitions.LoyaltyProgram


@dataclass(frozen=True)
class Transaction:
    """An entry in a loyalty ledger; `points` is negative when points are taken back."""

    uuid: str
    created: datetime
    program_id: int
    subledger_id: str
    profile_id: str
    session_id: str
    name: str
    points: Decimal


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
    """All state of one Application."""

    sessions: dict[str, Session] = field(default_factory=dict)
    profiles: dict[str, Profile] = shared()
    campaigns: dict[int, Campaign] = field(default_factory=dict)
    coupons: dict[str, Coupon] = field(default_factory=dict)
    programs: dict[int, Program] = shared()
    ledgers: dict[tuple[int, str], tuple[Transaction, ...]] = shared()
    answers: dict[tuple[str, ...], StoredAnswer] = field(default_factory=dict)
    ids: dict[str, int] = shared()

    @classmethod
    def seeded(cls, setup: definitions.Setup, now: datetime) -> Store:
        """A store that holds a setup's campaigns, coupons and loyalty programs."""
        store = cls()
        for program in setup.programs():
            id = store.take_id("program")
            store.programs[id] = Program(id, now, program)
        for campaign in setup.campaigns:
            id = store.take_id("campaign")
            store.campaigns[id] = Campaign(id, store.take_id("ruleset"), now, campaign)
            for coupon in campaign.coupons:
                store.coupons[coupon.code] = Coupon(store.take_id("coupon"), id, now, coupon)
        return store

    def next_id(self, kind: str) -> int:
        """The id that the next thing of this kind will get."""
        return self.ids.get(kind, 0) + 1

    def take_id(self, kind: str) -> int:
        """Gives out the next id of this kind."""
        self.ids[kind] = self.next_id(kind)
        return self.ids[kind]


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
