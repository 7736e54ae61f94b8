"""An emulated account: its Applications, their state and one clock."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from .. import campaigns as definitions
from ..settings import Settings
from .background_free import free_later
from .clock import Clock
from .packed import PackedDict
from .seeding import seed_stores
from .store import Store, copy_all


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
    def settings(self) -> Settings:
        """Behaviour that is not publicly documented."""
        return self.account.settings

    def clock(self) -> datetime:
        """Return the emulator's time."""
        return self.account.clock()


class Account:
    """The Applications of one account.

    Attributes:
        applications: In the order of their ids; at least one.
        lock: Held while a request is processed, and by all other access to the state.
    """

    def __init__(
        self, setup: definitions.Setup, settings: Settings, clock: Clock, api_key: str
    ) -> None:
        self.setup = setup
        self.settings = settings
        self.clock = clock
        self.lock = threading.RLock()
        self.created = clock()
        stores = seed_stores(setup, self.created)
        self.applications = [
            Application(id, definition, definition.api_key or api_key, self, store)
            for id, (definition, store) in enumerate(
                zip(setup.all_applications(), stores, strict=True), 1
            )
        ]
        self._seed = copy_all(self.stores)

    @property
    def names(self) -> list[str]:
        """The names of the Applications, in their order."""
        return [application.name for application in self.applications]

    @property
    def stores(self) -> list[Store]:
        """The stores of the Applications, in their order."""
        return [application.store for application in self.applications]

    def replace(self, stores: Sequence[Store]) -> None:
        """Replace all state."""
        with self.lock:
            used = self.stores
            for application, store in zip(self.applications, stores, strict=True):
                application.store = store
        for store in used:
            for entries in vars(store).values():
                free_later(entries.release() if isinstance(entries, PackedDict) else entries)

    def reset(self) -> None:
        """Return to the initial state."""
        self.replace(copy_all(self._seed))
