"""A server that has one list and returns it page by page, as the API does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..server import Handler, Server, answer


class ListServer(Server):
    """Serves ``rows``; ``says`` are the members besides ``data`` with which a page tells about the others."""

    def __init__(self, rows: int = 0, says: frozenset[str] = frozenset({"hasMore"})) -> None:
        super().__init__()
        self.rows: list[Any] = [{"id": number} for number in range(rows)]
        self.says = says
        self.after_page: Callable[[], None] = lambda: None
        self.otherwise = self._page

    def _page(self, handler: Handler) -> None:
        query = dict(self.asked[-1].query)
        skip, size = int(query["skip"]), int(query["pageSize"])
        about = {"hasMore": skip + size < len(self.rows), "totalResultSize": len(self.rows)}
        page = {name: about[name] for name in self.says}
        answer({**page, "data": self.rows[skip : skip + size]})(handler)
        self.after_page()

    @property
    def sizes(self) -> list[int]:
        """Page sizes that were asked for."""
        return [int(dict(asked.query)["pageSize"]) for asked in self.asked]
