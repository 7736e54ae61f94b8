"""All state of an emulator as JSON text, and back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from ..support.exact_json import Json, read_own_json, write_json
from .account import Application
from .clock import Clock
from .codec import dump, field_types, load
from .packed import PackedDict
from .store import Scope, Store, field_names

FORMAT = 1
"""Raised when older snapshots can no longer be read."""


def write_snapshot(applications: Sequence[Application], clock: Clock) -> str:
    """Return the state of an account's Applications, and the clock, as JSON."""
    environments = {application.environment: application for application in applications}
    snapshot = {
        "format": FORMAT,
        "clock": {
            "stopped": dump(clock.stopped, datetime | None),
            "ahead": dump(clock.ahead, timedelta),
        },
        "account": _dump_fields(applications[0].store, "account"),
        "environments": {
            name: _dump_fields(application.store, "environment")
            for name, application in environments.items()
        },
        "applications": [
            {"name": application.name, **_dump_fields(application.store, "application")}
            for application in applications
        ],
    }
    return write_json(snapshot).decode()


def read_snapshot(text: str, applications: Sequence[Application], clock: Clock) -> list[Store]:
    """Return the stores of a snapshot, and move the clock to its time.

    Raises:
        ValueError: The text is not a snapshot, or one of other Applications or another format.
    """
    snapshot = read_own_json(text.encode())
    if not isinstance(snapshot, dict) or snapshot.get("format") != FORMAT:
        raise ValueError(f"this is not a snapshot of an emulator in format {FORMAT}")
    try:
        found = [entry["name"] for entry in snapshot["applications"]]
        names = [application.name for application in applications]
        if found != names:
            raise ValueError(f"the snapshot has the Applications {found}, not {names}")
        stores = _load_stores(snapshot, [application.environment for application in applications])
        stopped = load(snapshot["clock"]["stopped"], datetime | None)
        ahead = load(snapshot["clock"]["ahead"], timedelta)
    except (LookupError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        raise ValueError(f"the snapshot is damaged: {error!r}") from error
    clock.restore(stopped, ahead)
    return stores


def _load_stores(snapshot: Json, environments: Sequence[str]) -> list[Store]:
    account = _load_fields(snapshot["account"], "account")
    shared = {
        name: _load_fields(snapshot["environments"][name], "environment")
        for name in set(environments)
    }
    stores = [
        Store(**account, **shared[environment], **_load_fields(entry, "application"))
        for entry, environment in zip(snapshot["applications"], environments, strict=True)
    ]
    for store in stores:
        store.sessions = PackedDict(store.sessions)
        store.history = PackedDict(store.history)
    return stores


def _dump_fields(store: Store, scope: Scope) -> Json:
    types = field_types(Store)
    return {name: dump(getattr(store, name), types[name]) for name in field_names(scope)}


def _load_fields(entry: Json, scope: Scope) -> dict[str, Any]:
    types = field_types(Store)
    return {name: load(entry[name], types[name]) for name in field_names(scope)}
