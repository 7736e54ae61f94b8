"""Free large containers on a background thread, so that no request waits.

Dropping the last reference to a container frees all its entries at once and blocks the interpreter
meanwhile. The thread removes one entry after another and lets other threads run in between.
"""

from __future__ import annotations

import threading
import time
from functools import cache
from queue import SimpleQueue
from typing import Any

_SMALL = 100


def free_later(container: Any) -> None:
    """Free the entries of a container with ``popitem`` or ``pop`` that nothing else uses any more."""
    if len(container) > _SMALL:
        _start_queue().put(container)


@cache
def _start_queue() -> SimpleQueue[Any]:
    queue: SimpleQueue[Any] = SimpleQueue()
    threading.Thread(target=_work, args=(queue,), name="background_free", daemon=True).start()
    return queue


def _work(queue: SimpleQueue[Any]) -> None:
    while True:
        container = queue.get()
        remove_entry = getattr(container, "popitem", None) or container.pop
        while container:
            remove_entry()
            time.sleep(0)
