"""A server that counts what it was asked for."""

from __future__ import annotations

from collections import Counter
from threading import Lock

from ..server import Answer, Handler, Server, answer


class Applications(Server):
    """Names Applications, counts how often each was asked for, and fails for some."""

    def __init__(self) -> None:
        super().__init__()
        self.counts = Counter[int]()
        self.fails: dict[int, Answer] = {}
        self._lock = Lock()
        self.otherwise = self._name

    def _name(self, handler: Handler) -> None:
        number = int(handler.path.rpartition("/")[2])
        with self._lock:
            self.counts[number] += 1
        self.fails.get(number, answer({"id": number, "name": f"shop {number}"}))(handler)
