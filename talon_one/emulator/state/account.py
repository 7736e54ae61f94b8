"""An emulated account: its Applications, their state, one clock."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from .. import campaigns as definitions
from ..settings import Settings
from .background_free import discard
from .clock import Clock
from .packed import Shelf
from .seeding import seeded_stores
from .store import Store, copied


@dataclass
class Application:
    """All that operations work on.

    Requests are handled one after another, in the server's thread, holding the account's `lock`.

    Attributes:
        id: counts from 1.
        definition: what it is, apart from its campaigns: those of the store count.
        api_key: its Integration API key.
        account: what it has in common with the other Applications.
    """

    id: int
    definition: definitions.Application
    api_key: str
    account: Account = field(repr=False)
    store: Store = field(repr=False)

    @property
    def name(self) -> str:
        """Its name, used once in an account."""
        return self.definition.name

    @property
    def settings(self) -> Settings:
        """Behaviour that no public source settles."""
        return self.account.settings

    def clock(self) -> datetime:
        """The emulator's time."""
        return self.account.clock()


class Account:
    """The Applications of one account and environment.

    Attributes:
        applications: in the order of their ids, at least one.
        created: when it was made.
        lock: held while a request is handled, and by whoever touches the state otherwise.
    """

    def __init__(
        self, setup: definitions.Setup, settings: Settings, clock: Clock, api_key: str
    ) -> None:
        self.setup = setup
        self.settings = settings
        self.clock = clock
        self.lock = threading.RLock()
        self.created = clock()
        stores = seeded_stores(setup, self.created)
        self.applications = [
            Application(id, definition, definition.api_key or api_key, self, store)
            for id, (definition, store) in enumerate(
                zip(setup.all_applications(), stores, strict=True), 1
            )
        ]
        self._seed = copied(self.stores)

    @property
    def names(self) -> list[str]:
        """The name of each Application, in their order."""
        return [application.name for application in self.applications]

    @property
    def stores(self) -> list[Store]:
        """The state of each Application, in their order."""
        return [application.store for application in self.applications]

    def replace(self, stores: Sequence[Store]) -> None:
        """Puts other state in the place of all state."""
        with self.lock:
            used = self.stores
            for application, store in zip(self.applications, stores, strict=True):
                application.store = store
        for store in used:
            for entries in vars(store).values():
                discard(entries.release() if isinstance(entries, Shelf) else entries)

    def reset(self) -> None:
        """Forgets everything that requests have done."""
        self.replace(copied(self._seed))
