"""An emulated account: its Applications, their state and one clock."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from .. import campaigns as definitions
from ..settings import Settings
from .background_free import free_later
from .clock import Clock
from .packed import PackedDict
from .seeding import seed_stores
from .store import Store, copy_all, draft_all


@dataclass
class Application:
    """An Application: all that operations work on.

    Requests are processed one after another, in the server's thread, with the account's lock held.

    Attributes:
        id: Counts from 1.
        definition: How it was set up. Its campaigns are those of the store, not these.
        api_key: Its Integration API key.
    """

    id: int
    definition: definitions.Application
    api_key: str
    account: Account = field(repr=False)
    store: Store = field(repr=False)

    @property
    def name(self) -> str:
        """The Application's name, unique within the account."""
        return self.definition.name

    @property
    def environment(self) -> str:
        """``live`` or ``sandbox``. Customers and their data belong to one of the two."""
        return "sandbox" if self.definition.sandbox else "live"

    @property
    def settings(self) -> Settings:
        """Behaviour that is not publicly documented."""
        return self.account.settings

    def clock(self) -> datetime:
        """Return the emulator's time."""
        return self.account.clock()


class Observer(Protocol):
    """Is told what requests change. Both methods are called with the account's lock held."""

    def catch_up(self) -> None:
        """Note what time has changed, before a request is processed."""

    def observe(self, cause: str) -> None:
        """Note the changes of an operation, whose drafts are in use and not yet applied."""


class Account:
    """The Applications of one account.

    Attributes:
        applications: In the order of their ids; at least one.
        management_key: The Management API key, which is also the password of the only user.
        limited_keys: Further Management keys, each with the operations that it is for.
        coupons_per_second: How fast asynchronous batches fill; ``None`` for at once.
        requests: The recorded requests, oldest first, each with its response.
        lock: Held while a request is processed, and by all other access to the state.
        observer: Is told of all changes; ``None`` for nobody.
    """

    def __init__(
        self, setup: definitions.Setup, settings: Settings, clock: Clock, api_key: str
    ) -> None:
        self.setup = setup
        self.settings = settings
        self.clock = clock
        self.lock = threading.RLock()
        self.observer: Observer | None = None
        self.created = clock()
        self.management_key = ""
        self.limited_keys: Mapping[str, Collection[str]] = {}
        self.coupons_per_second: int | None = None
        self.requests: Sequence[Any] = ()
        stores = seed_stores(setup, self.created)
        self.applications = [
            Application(id, definition, definition.api_key or api_key, self, store)
            for id, (definition, store) in enumerate(
                zip(setup.all_applications(), stores, strict=True), 1
            )
        ]
        self._seed = copy_all(self.stores)
        self._draft_stores, self._drafts = draft_all(self.stores)

    @property
    def environments(self) -> dict[str, list[Application]]:
        """The Applications by their environment."""
        environments: dict[str, list[Application]] = {}
        for application in self.applications:
            environments.setdefault(application.environment, []).append(application)
        return environments

    @property
    def stores(self) -> list[Store]:
        """The stores of the Applications, in their order."""
        return [application.store for application in self.applications]

    @contextmanager
    def transaction(self, cause: str = "") -> Iterator[None]:
        """Process a request: hold the lock, and keep its changes only if it raises no error.

        Args:
            cause: The id of the operation, for the observer.
        """
        with self.lock:
            if self.observer is not None:
                self.observer.catch_up()
            stores = self.stores
            try:
                self._use(self._draft_stores)
                yield
                if self.observer is not None:
                    self.observer.observe(cause)
                for draft in self._drafts:
                    if draft.is_changed:
                        draft.apply()
            finally:
                self._use(stores)
                for draft in self._drafts:
                    if draft.is_changed:
                        draft.clear_changes()

    def _use(self, stores: Sequence[Store]) -> None:
        for application, store in zip(self.applications, stores, strict=True):
            application.store = store

    def replace(self, stores: Sequence[Store]) -> None:
        """Replace all state."""
        with self.lock:
            used = self.stores
            self._use(stores)
            self._draft_stores, self._drafts = draft_all(stores)
        for store in used:
            for entries in vars(store).values():
                free_later(entries.release() if isinstance(entries, PackedDict) else entries)

    def reset(self) -> None:
        """Return to the initial state."""
        self.replace(copy_all(self._seed))
