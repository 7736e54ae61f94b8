"""Notices what happens in an account and hands it to the courier."""

from __future__ import annotations

import json
import re
from collections.abc import Coroutine, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote, urlsplit

from ..campaigns import DefinitionError, Subscription, Webhook
from ..campaigns.subscriptions import PLACEHOLDERS
from ..state.account import Account
from ..state.records.events import WebhookCall
from ..state.store import Store
from ..support.exact_json import Json, write_json
from ..support.loopback import is_loopback
from .campaigns import find_campaign_changes
from .coupons import find_coupon_changes, find_expiring_coupons
from .courier import Courier
from .deliveries import Deliveries, Delivery
from .kinds import KINDS, SCHEDULED, Occurrence, make_bodies
from .loyalty import (
    find_activated_points,
    find_ending_tiers,
    find_expiring_points,
    find_ledger_changes,
    move_tiers,
)
from .samples import make_sample

CYCLE = timedelta(minutes=5)
"""How long changes of campaigns are collected (documented)."""

SCAN = timedelta(minutes=1)
"""How often a running clock is looked at."""

_PLACEHOLDER = re.compile("|".join(map(re.escape, PLACEHOLDERS)))


class Notifier:
    """Observes an account and sends what its setup asks for.

    Attributes:
        deliveries: What was sent.
    """

    def __init__(self, account: Account, delivery_hosts: Iterable[str] = ()) -> None:
        """Observe an account.

        Raises:
            DefinitionError: A URL names neither loopback nor one of ``delivery_hosts``.
        """
        self._account = account
        self._subscriptions = account.setup.notifications
        self._webhooks = {webhook.name: webhook for webhook in account.setup.webhooks}
        _check_hosts(account, frozenset(host.lower() for host in delivery_hosts))
        self.deliveries = Deliveries(account.clock, self._wake, self.catch_up)
        self._courier = Courier(self.deliveries, account.clock, self.catch_up, self._next_event)
        self._scheduled = any(
            not subscription.types or SCHEDULED & set(subscription.types)
            for subscription in self._subscriptions
        )
        self._forget()
        if self._subscriptions or self._webhooks:
            account.observer = self
            account.clock.add_listener(self._notice_move)

    def run(self) -> Coroutine[Any, Any, None]:
        """Post what is due until cancelled."""
        return self._courier.run()

    def reset(self) -> None:
        """Forget all deliveries and all that was noticed, after the state was replaced."""
        with self._account.lock:
            self.deliveries.clear()
            self._forget()

    def trigger(self, kind: str, members: Mapping[str, Json]) -> list[Delivery]:
        """Send a sample of a notification to those that subscribed to it.

        Raises:
            ValueError: There is no such kind or member, or nobody subscribed to it.
        """
        body = make_sample(kind, members, self._account.clock())
        wanted = KINDS[kind].subscription
        receivers = [sub for sub in self._subscriptions if sub.wants(wanted, "", "")]
        if not receivers:
            raise ValueError(
                f"no Subscription of the setup is for {wanted}, to which {kind} belongs"
            )
        return [self._send(receiver, kind, body) for receiver in receivers]

    def _forget(self) -> None:
        self._scanned = self._account.clock()
        self._moved = False
        self._activated: set[tuple[object, ...]] = set()
        self._cycle: dict[tuple[object, ...], Occurrence] = {}
        self._cycle_ends: datetime | None = None

    def _notice_move(self) -> None:
        self._moved = True
        self._wake()

    def _wake(self) -> None:
        self._courier.wake()

    def _next_event(self) -> datetime | None:
        times = [self._scanned + SCAN] if self._scheduled else []
        if self._cycle_ends is not None:
            times.append(self._cycle_ends)
        return min(times, default=None)

    # --- what happens -----------------------------------------------------------------------------

    def catch_up(self) -> None:
        """Send what time has caused, if the clock was moved or some time has passed."""
        if self._next_event() is None:
            return  # nothing happens with time
        with self._account.lock:
            now = self._account.clock()
            if self._cycle_ends is not None and now >= self._cycle_ends:
                changes, self._cycle, self._cycle_ends = self._cycle, {}, None
                self._notify(changes.values())
            if self._scheduled and (self._moved or now >= self._scanned + SCAN):
                since, self._scanned, self._moved = self._scanned, now, False
                self._scan(since, now)

    def _scan(self, since: datetime, now: datetime) -> None:
        """Send what came up after ``since``; a clock that was set back causes nothing."""
        with self._account.transaction():
            for store in self._stores():
                move_tiers(store, now)
        for store in self._stores():
            self._notify(self._reported_once(find_activated_points(store, since, now)))
        for subscription in self._subscriptions:
            for notice in subscription.notices():
                for occurrences in self._find_expiring(notice, since, now):
                    self._notify(occurrences, [subscription])

    def _find_expiring(
        self, notice: timedelta, since: datetime, now: datetime
    ) -> Iterator[Iterator[Occurrence]]:
        for store in self._stores():
            yield find_expiring_points(store, notice, since, now)
            yield find_ending_tiers(store, notice, since, now)
        for application in self._account.applications:
            yield find_expiring_coupons(application, notice, since, now)

    def _reported_once(self, activated: Iterable[Occurrence]) -> Iterator[Occurrence]:
        """Leave out points whose activation by an operation was reported already."""
        for occurrence in activated:
            if occurrence.key not in self._activated:
                self._activated.add(occurrence.key)
                yield occurrence

    def observe(self, cause: str) -> None:
        """Send what an operation has changed. Changes of campaigns wait for the end of the cycle."""
        now = self._account.clock()
        for store in self._stores():
            occurrences = list(find_ledger_changes(store, now))
            self._activated.update(occurrence.key for occurrence in occurrences)
            self._notify(occurrences)
        for application in self._account.applications:
            self._notify(find_coupon_changes(application, cause))
            for change in find_campaign_changes(application, now):
                self._cycle[change.key] = change
                self._cycle_ends = self._cycle_ends or now + CYCLE
            calls: Any = application.store.webhook_calls
            for _, before, call in calls.changes():
                if before is None and call.webhook in self._webhooks:
                    self._call(self._webhooks[call.webhook], call)

    def _stores(self) -> Iterator[Store]:
        """Yield a store for each environment."""
        for applications in self._account.environments.values():
            yield applications[0].store

    # --- what is sent -----------------------------------------------------------------------------

    def _notify(
        self,
        occurrences: Iterable[Occurrence],
        subscriptions: Sequence[Subscription] | None = None,
    ) -> None:
        """Send notifications about occurrences to those who want them."""
        occurrences = list(occurrences)
        if not occurrences:
            return
        for subscription in self._subscriptions if subscriptions is None else subscriptions:
            wanted = [
                occurrence
                for occurrence in occurrences
                if subscription.wants(
                    KINDS[occurrence.kind].subscription, occurrence.program, occurrence.application
                )
            ]
            for kind, body in make_bodies(wanted, subscription.batch_size):
                self._send(subscription, kind, body)

    def _send(self, subscription: Subscription, kind: str, body: Json) -> Delivery:
        return self.deliveries.add(kind, subscription.url, subscription.headers, write_json(body))

    def _call(self, webhook: Webhook, call: WebhookCall) -> None:
        ids: dict[str, str] = dict(
            zip(PLACEHOLDERS, (call.session_id, call.profile_id), strict=True)
        )
        url = _PLACEHOLDER.sub(lambda found: quote(ids[found[0]], safe=""), webhook.url)
        payload = _PLACEHOLDER.sub(lambda found: json.dumps(ids[found[0]])[1:-1], webhook.payload)
        self.deliveries.add(
            webhook.name,
            url,
            webhook.headers,
            payload.encode(),
            method=webhook.verb,
            notification=False,
        )


def _check_hosts(account: Account, allowed: frozenset[str]) -> None:
    for name in ("notifications", "webhooks"):
        for index, target in enumerate(getattr(account.setup, name)):
            host = urlsplit(target.url).hostname or ""
            if host not in allowed and not is_loopback(host):
                reason = (
                    f"{host} is not loopback; allow it with Emulator(delivery_hosts=[{host!r}])"
                )
                raise DefinitionError(f"{name}[{index}].url", reason)
