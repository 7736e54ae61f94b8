"""Body that is left on a connection of urllib3."""

from __future__ import annotations

from typing import Any

from .pools import FAILURES

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .slots import Slot, Slots


class PooledBody:
    """Unread body of urllib3's response, with the slot that its connection takes."""

    failures = FAILURES

    def __init__(self, response: Any, slot: Slot, slots: Slots) -> None:
        self._response = response
        self._slot: Slot | None = slot
        self._slots = slots
        self.total: int | None = response.length_remaining

    async def read(self, most: int) -> bytes:
        """Return the next bytes; none at the end, which has returned the connection to its pool."""
        part: bytes = self._response.read(most)
        if not part:
            self._free_slot()
        return part

    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
        if self._slot is not None:
            self._response.close()
            self._response.release_conn()
            self._free_slot()

    def _free_slot(self) -> None:
        self._slots.give_back(self._slot)
        self._slot = None
