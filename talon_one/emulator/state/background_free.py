"""Frees large containers, which takes a while, without anybody waiting for it.

Forgetting a container frees all that is in it at once and holds the interpreter up meanwhile. Here a
thread takes one thing after another out of it and lets others run in between.
"""

from __future__ import annotations

import threading
import time
from functools import cache
from queue import SimpleQueue
from typing import Any

_SMALL = 100


def discard(container: Any) -> None:
    """Frees what is in a container (with `popitem` or `pop`), which nobody else may use any more."""
    if len(container) > _SMALL:
        _queue().put(container)


@cache
def _queue() -> SimpleQueue[Any]:
    queue: SimpleQueue[Any] = SimpleQueue()
    threading.Thread(target=_work, args=(queue,), name="disposal", daemon=True).start()
    return queue


def _work(queue: SimpleQueue[Any]) -> None:
    while True:
        container = queue.get()
        take = getattr(container, "popitem", None) or container.pop
        while container:
            take()
            time.sleep(0)
