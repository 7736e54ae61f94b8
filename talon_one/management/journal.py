"""What a run has done, kept on disk, so that a run that was killed can go on.

An item is recorded before its work starts and after it ended. What was started and not ended is in doubt: the
server may have done it. A database of SQLite rather than a file of lines: it looks an item up without reading
everything into memory, and nothing is torn when the process is killed.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from typing import Any, Literal

from ..core.errors import ApiValueError

State = Literal["started", "done", "failed", "unknown"]


class Journal:
    """Record of a run; only one run may use it at a time.

    Raises:
        ApiValueError: Another run uses it, the file is something else, or cannot be opened.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._name = os.fsdecode(path)
        try:
            self._database = sqlite3.connect(
                path, timeout=0, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as problem:
            raise self._failed(problem) from None
        try:
            # The system keeps what a killed process has written, so no write needs to wait for the disk.
            for setting in (
                "locking_mode = EXCLUSIVE",
                "journal_mode = WAL",
                "synchronous = NORMAL",
            ):
                self._database.execute(f"PRAGMA {setting}").fetchall()
            self._database.execute(
                "CREATE TABLE IF NOT EXISTS items (key TEXT PRIMARY KEY, state TEXT NOT NULL, error TEXT)"
                " WITHOUT ROWID"
            )
        except sqlite3.Error as problem:
            self._database.close()
            in_use = "locked" in str(problem)
            raise self._failed(
                "another run uses it" if in_use else f"not a journal: {problem}"
            ) from None

    def state(self, key: str) -> State | None:
        """Return how far an item is, ``None`` if it was not started."""
        rows = self._execute("SELECT state FROM items WHERE key = ?", key)
        return rows[0][0] if rows else None

    def record(self, key: str, state: State, error: str | None = None) -> None:
        """Set how far an item is.

        Raises:
            ApiValueError: It cannot be written: the disk is full.
        """
        self._execute("INSERT OR REPLACE INTO items VALUES (?, ?, ?)", key, state, error)

    def forget(self, key: str) -> None:
        """Remove an item that was not started after all."""
        self._execute("DELETE FROM items WHERE key = ?", key)

    def count(self, state: State) -> int:
        """Return the number of items in a state."""
        ((count,),) = self._execute("SELECT count(*) FROM items WHERE state = ?", state)
        return int(count)

    def in_doubt(self) -> Iterator[str]:
        """Yield the keys of items that may or may not have been done."""
        query = "SELECT key FROM items WHERE state IN ('started', 'unknown') ORDER BY key"
        for (key,) in self._database.execute(query):
            yield key

    def close(self) -> None:
        """Close it; another run can then use it."""
        self._database.close()

    def __del__(self) -> None:
        # A run that was never begun: the connection, part of a cycle, would stay until the next collection.
        if hasattr(self, "_database"):
            self._database.close()

    def _execute(self, query: str, *values: str | None) -> list[Any]:
        # A lone surrogate, as names of files may have, is no text for SQLite.
        texts = [value and value.encode("utf-8", "backslashreplace").decode() for value in values]
        try:
            return self._database.execute(query, texts).fetchall()
        except sqlite3.Error as problem:
            raise self._failed(problem) from None

    def _failed(self, problem: object) -> ApiValueError:
        return ApiValueError(f"journal {self._name}: {problem}")
