"""The state that an account starts with."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from .. import campaigns as definitions
from .records.account import AdditionalCost
from .records.attributes import AttributeDefinition
from .records.audiences import Audience
from .records.campaigns import StoredCampaign, StoredCoupon, StoredReferral
from .records.catalogs import Catalog
from .records.customers import Profile
from .records.loyalty import Program
from .records.rewards import Giveaway, Pool, StoredAchievement
from .store import Store, sibling


def seed_stores(setup: definitions.Setup, now: datetime) -> list[Store]:
    """Return the stores of a setup's Applications, in their order."""
    account = Store()
    _seed_account(account, setup, now)
    environments: dict[bool, Store] = {}
    stores = []
    for id, application in enumerate(setup.all_applications(), 1):
        environment = environments.get(application.sandbox)
        if environment is None:
            environment = environments[application.sandbox] = sibling(account, False)
            _seed_environment(environment, setup, now)
        store = sibling(environment, True)
        for campaign in application.campaigns:
            _seed_campaign(store, application, id, campaign, now)
        stores.append(store)
    return stores


def _seed_account(store: Store, setup: definitions.Setup, now: datetime) -> None:
    id = store.take_id("catalog")
    store.catalogs[id] = Catalog(id, now, now, "Catalog")
    for name in setup.additional_costs:
        seed_name(store, "additionalCost", name, now)
    for name in setup.event_types:
        seed_name(store, "event type", name, now)
    for attribute in setup.attributes:
        id = store.take_id("attribute")
        store.attributes[id] = AttributeDefinition(id, now, attribute)
        if attribute.event_type:
            seed_name(store, "event type", attribute.event_type, now)


def _seed_environment(store: Store, setup: definitions.Setup, now: datetime) -> None:
    for program in setup.programs():
        id = store.take_id("program")
        tiers = sorted(program.tiers, key=lambda tier: tier.min_points)
        store.programs[id] = Program(id, now, program, tuple(store.take_id("tier") for _ in tiers))
    for pool in setup.giveaway_pools:
        id = store.take_id("pool")
        store.pools[id] = Pool(id, now, pool)
        for code in pool.codes:
            number = store.take_id("giveaway")
            store.giveaways[number] = Giveaway(
                number, id, now, code, starts=pool.starts, ends=pool.ends
            )
    for name in setup.audience_names():
        id = store.take_id("audience")
        store.audiences[id] = Audience(id, now, name)


def _seed_campaign(
    store: Store,
    application: definitions.Application,
    application_id: int,
    definition: definitions.Campaign,
    now: datetime,
) -> None:
    id = store.take_id("campaign")
    store.campaigns[id] = StoredCampaign(id, store.take_id("ruleset"), now, definition)
    for coupon in definition.coupons:
        code = application.stored_code(coupon.code)
        stored = replace(coupon, code=code)
        store.coupons[code] = StoredCoupon(store.take_id("coupon"), id, now, stored)
    for referral in definition.referrals:
        code = application.stored_code(referral.code)
        store.referrals[code] = StoredReferral(
            store.take_id("referral"), id, now, replace(referral, code=code)
        )
        if referral.advocate not in store.profiles:
            profile = Profile(store.take_id("profile"), referral.advocate, now, now)
            store.profiles[referral.advocate] = profile
    for achievement in definition.achievements:
        number = store.take_id("achievement")
        store.achievements[number] = StoredAchievement(number, application_id, id, now, achievement)
    for label, name in definition.labels():
        seed_name(store, label, name, now)


def seed_name(store: Store, label: str, name: str, now: datetime) -> None:
    """Let something exist that has only a kind and a name, unless it does already."""
    if (label, name) not in store.named:
        id = store.named[label, name] = store.take_id(label)
        if label == "additionalCost":
            store.additional_costs[id] = AdditionalCost(id, now, name)
