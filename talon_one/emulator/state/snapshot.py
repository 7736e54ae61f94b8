"""All state of an emulator as JSON text, and back."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime, timedelta

from ..support.exact_json import Json, read_json, write_json
from .clock import Clock
from .codec import dump, field_types, load
from .packed import PackedDict
from .store import Store, shared_names

FORMAT = 1
"""Raised when older snapshots can no longer be read."""


def write_snapshot(names: Sequence[str], stores: Sequence[Store], clock: Clock) -> str:
    """Return the state of the Applications with these names, and the clock, as JSON."""
    types = field_types(Store)
    shared, separate = _split_fields()
    snapshot = {
        "format": FORMAT,
        "clock": {
            "stopped": dump(clock.stopped, datetime | None),
            "ahead": dump(clock.ahead, timedelta),
        },
        "shared": {field: dump(getattr(stores[0], field), types[field]) for field in shared},
        "applications": [
            {
                "name": name,
                **{field: dump(getattr(store, field), types[field]) for field in separate},
            }
            for name, store in zip(names, stores, strict=True)
        ],
    }
    return write_json(snapshot).decode()


def read_snapshot(text: str, names: Sequence[str], clock: Clock) -> list[Store]:
    """Return the stores of a snapshot, and move the clock to its time.

    Raises:
        ValueError: The text is not a snapshot, or one of other Applications or another format.
    """
    snapshot = read_json(text.encode(), depth=None)
    if not isinstance(snapshot, dict) or snapshot.get("format") != FORMAT:
        raise ValueError(f"this is not a snapshot of an emulator in format {FORMAT}")
    found = [application["name"] for application in snapshot["applications"]]
    if found != list(names):
        raise ValueError(f"the snapshot has the Applications {found}, not {list(names)}")
    try:
        stores = _load_stores(snapshot)
        stopped = load(snapshot["clock"]["stopped"], datetime | None)
        ahead = load(snapshot["clock"]["ahead"], timedelta)
    except (KeyError, TypeError, ArithmeticError) as error:
        raise ValueError(f"the snapshot is damaged: {error!r}") from error
    clock.restore(stopped, ahead)
    return stores


def _load_stores(snapshot: Json) -> list[Store]:
    types = field_types(Store)
    shared, separate = _split_fields()
    common = {field: load(snapshot["shared"][field], types[field]) for field in shared}
    stores = [
        Store(**common, **{field: load(application[field], types[field]) for field in separate})
        for application in snapshot["applications"]
    ]
    for store in stores:
        store.sessions = PackedDict(store.sessions)
    return stores


def _split_fields() -> tuple[list[str], list[str]]:
    """Return the store's fields that Applications share, and the others."""
    shared = shared_names()
    return shared, [field.name for field in dataclasses.fields(Store) if field.name not in shared]
