"""Queue first: a handler stores a notification and returns; a worker acts on it later.

The id of a notification is the table's primary key, so that one that comes twice is stored once. It is
stored before Talon.One gets the response: a crash at any point loses nothing.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from talon_one.helpers import ReceivedNotification, read_notification


class Inbox:
    """Notifications in a table of SQLite; any number of processes may use it."""

    def __init__(self, path: str) -> None:
        self._path = path
        with self._connect() as database:
            database.execute(
                "CREATE TABLE IF NOT EXISTS inbox"
                " (id TEXT PRIMARY KEY, body BLOB NOT NULL, done INTEGER NOT NULL DEFAULT 0)"
            )

    @contextmanager
    def _connect(self) -> Iterator[sqlite3.Connection]:
        database = sqlite3.connect(self._path, timeout=2)
        try:
            with database:  # commits, or rolls back after an exception
                yield database
        finally:
            database.close()

    def put(self, notification: ReceivedNotification[Any]) -> None:
        """Store a notification, unless it was stored before."""
        row = notification.uuid or str(uuid.uuid4()), notification.body
        with self._connect() as database:
            database.execute("INSERT OR IGNORE INTO inbox (id, body) VALUES (?, ?)", row)

    def work(self, act: Callable[[ReceivedNotification[Any]], object]) -> int:
        """Act on what was not done yet, oldest first, and return how much that was.

        One that raises stops the work and comes first the next time.
        """
        with self._connect() as database:
            query = "SELECT id, body FROM inbox WHERE NOT done ORDER BY rowid"
            rows = database.execute(query).fetchall()
        for id, body in rows:
            act(read_notification(body, {"X-UUID": id}))
            with self._connect() as database:
                database.execute("UPDATE inbox SET done = 1 WHERE id = ?", (id,))
        return len(rows)
