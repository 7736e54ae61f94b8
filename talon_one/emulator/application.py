"""An emulated Application: its campaigns, its state, its clock."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from .campaigns import Setup
from .settings import Settings
from .store import Store
from .times import utc_now


@dataclass
class Application:
    """All that operations work on.

    Requests run one after another, in the server's thread; `lock` keeps a `reset` from another
    thread out of the middle of one.
    """

    setup: Setup = Setup()
    settings: Settings = Settings()
    clock: Callable[[], datetime] = utc_now
    lock: threading.RLock = field(default_factory=threading.RLock, repr=False)
    store: Store = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.store = Store.seeded(self.setup, self.clock())
        self._seed = self.store.snapshot()

    def reset(self) -> None:
        """Forgets everything that requests have done."""
        with self.lock:
            used, self.store = self.store, self._seed.snapshot()
        del used  # Freed after the lock: that takes a while.
