"""Built-in events: what happened to sessions and profiles, kept for reports and exports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..support.exact_json import Json
from .records.events import Event
from .sessions import Session
from .store import Store

MAX_EVENTS = 10_000
"""How many built-in events an Application keeps: the latest ones."""


def log_event(
    store: Store,
    type: str,
    profile_id: str,
    session: Session | None,
    effects: Sequence[Json],
    now: datetime,
) -> Event:
    """Log a built-in event, such as ``talon_session_updated``, and return it."""
    event = Event(
        store.take_id("event"),
        now,
        type,
        profile_id=profile_id,
        session_id="" if session is None else session.integration_id,
        store_id="" if session is None else session.content.get("storeIntegrationId", ""),
        effects=tuple(effects),
    )
    history = store.history
    history[event.id] = event
    if event.id > MAX_EVENTS and len(history) > MAX_EVENTS:
        del history[next(iter(history))]
    return event
