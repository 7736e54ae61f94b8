"""All state of an emulator as JSON text, and back."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime, timedelta

from ..support.exact_json import Json, read_json, write_json
from .clock import Clock
from .codec import dump, load, type_hints
from .packed import Shelf
from .store import Store

FORMAT = 1
"""Raised when older snapshots can not be read any more."""


def write_snapshot(names: Sequence[str], stores: Sequence[Store], clock: Clock) -> str:
    """Writes the state of Applications, whose names are given, and the clock."""
    hints = type_hints(Store)
    common, own = _fields()
    snapshot = {
        "format": FORMAT,
        "clock": {
            "stopped": dump(clock.stopped, datetime | None),
            "ahead": dump(clock.ahead, timedelta),
        },
        "shared": {name: dump(getattr(stores[0], name), hints[name]) for name in common},
        "applications": [
            {"name": name, **{each: dump(getattr(store, each), hints[each]) for each in own}}
            for name, store in zip(names, stores, strict=True)
        ],
    }
    return write_json(snapshot).decode()


def read_snapshot(text: str, names: Sequence[str], clock: Clock) -> list[Store]:
    """Reads the state of the Applications that `names` names, and moves the clock to its time.

    Raises:
        ValueError: the text is no snapshot, or one of other Applications or of another version.
    """
    snapshot = read_json(text.encode(), depth=None)
    if not isinstance(snapshot, dict) or snapshot.get("format") != FORMAT:
        raise ValueError(f"this is no snapshot of an emulator in format {FORMAT}")
    found = [application["name"] for application in snapshot["applications"]]
    if found != list(names):
        raise ValueError(f"the snapshot has the Applications {found}, not {list(names)}")
    try:
        stores = _stores(snapshot)
        stopped = load(snapshot["clock"]["stopped"], datetime | None)
        ahead = load(snapshot["clock"]["ahead"], timedelta)
    except (KeyError, TypeError, ArithmeticError) as error:
        raise ValueError(f"the snapshot is damaged: {error!r}") from error
    clock.restore(stopped, ahead)
    return stores


def _stores(snapshot: Json) -> list[Store]:
    hints = type_hints(Store)
    common, own = _fields()
    shared = {name: load(snapshot["shared"][name], hints[name]) for name in common}
    stores = [
        Store(**shared, **{name: load(application[name], hints[name]) for name in own})
        for application in snapshot["applications"]
    ]
    for store in stores:
        store.sessions = Shelf(store.sessions)
    return stores


def _fields() -> tuple[list[str], list[str]]:
    """The names of the store's fields that Applications share, and of those that they do not."""
    fields = dataclasses.fields(Store)
    common = [each.name for each in fields if each.metadata.get("shared")]
    return common, [each.name for each in fields if each.name not in common]
