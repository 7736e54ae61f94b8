"""The audit log: what the Management API changed."""

from __future__ import annotations

from ..support.exact_json import Json
from .account import Application
from .records.logs import Change

MAX_CHANGES = 10_000
"""How many changes an account keeps: the latest ones."""


def log_change(application: Application, path: str, new: Json) -> None:
    """Log a change.

    Args:
        application: The Application that was changed, or the first one.
        path: The path of the request.
        new: What it led to, if it is JSON.
    """
    store = application.store
    id = store.take_id("change")
    store.changes[id] = Change(
        id, application.clock(), application.id, path, new if isinstance(new, dict) else None
    )
    if len(store.changes) > MAX_CHANGES:
        del store.changes[next(iter(store.changes))]
