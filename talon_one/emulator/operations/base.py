"""What many operations do: look things up, cut pages, read times."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from ..state.records.customers import Profile
from ..state.store import ACCOUNT_ID, USER_ID, Store
from ..support.errors import ApiError, Fault, invalid, pointer
from ..support.exact_json import Json
from ..support.times import read_time, write_time

BATCHES = uuid.UUID("2b1a5c1e-0b53-5bd4-9a50-7d0f7e6d3c4d")
"""The namespace of the ids of batches."""

Key = TypeVar("Key")
Record = TypeVar("Record")


def found(records: Mapping[Key, Record], key: Key, kind: str) -> Record:
    """The record under a key.

    Raises:
        ApiError: 404, there is none; `kind` names what is missing.
    """
    try:
        return records[key]
    except KeyError:
        name = key[-1] if isinstance(key, tuple) else key
        raise ApiError(404, f"There is no {kind} {name!r}") from None


def page(records: Sequence[Record], query: Mapping[str, Any]) -> tuple[Sequence[Record], bool]:
    """The page of records that `pageSize` and `skip` ask for, and whether more follow.

    Raises:
        ApiError: 400, `skip` is negative.
    """
    size, skip = query["pageSize"], query.get("skip", 0)
    if skip < 0:
        raise invalid(Fault("minimum", "skip is less than 0", "skip", "parameter"))
    return records[skip : skip + size], skip + size < len(records)


def has_more(views: Iterable[Json], more: bool) -> Json:
    """A page in the shape `{data, hasMore}`."""
    return {"hasMore": more, "data": list(views)}


def total(records: Sequence[Record], views: Iterable[Json]) -> Json:
    """A page in the shape `{data, totalResultSize}`."""
    return {"totalResultSize": len(records), "data": list(views)}


def sort(
    records: Iterable[Record], query: Mapping[str, Any], keys: Mapping[str, Any]
) -> list[Record]:
    """Records in the order that `sort` asks for: the name of a field, with `-` for descending.

    `keys` gives the sortable fields; which ones the API can sort by is documented nowhere, so other
    names leave the order of creation.
    """
    wanted: str = query.get("sort", "")
    ordered = list(records)
    key = keys.get(wanted.removeprefix("-"))
    if key is not None:
        ordered.sort(key=key, reverse=wanted.startswith("-"))
    return ordered


def body_time(body: Mapping[str, Json], *place: str | int) -> datetime | None:
    """The time at the end of a place in a body, e.g. `"filters", "createdBefore"`.

    `body` is the object that has its last part; `None` if it has not.

    Raises:
        ApiError: 400, it is no time, e.g. the 30th of February.
    """
    text = body.get(str(place[-1]))
    if text is None:
        return None
    try:
        return read_time(text)
    except ValueError as error:
        raise invalid(Fault("format", str(error), pointer(place))) from None


def within(time: datetime | None, query: Mapping[str, Any], before: str, after: str) -> bool:
    """Whether a time lies between two parameters of a query, those that were sent.

    A time that is not there lies before and after nothing.
    """
    latest, earliest = query.get(before), query.get(after)
    if latest is not None and (time is None or time >= latest):
        return False
    return earliest is None or (time is not None and time > earliest)


def import_view(store: Store, now: datetime, entity: str, amount: int) -> Json:
    """Schema `Import`, with the next id of imports, which is taken."""
    return {
        "id": store.take_id("import"),
        "created": write_time(now),
        "accountId": ACCOUNT_ID,
        "userId": USER_ID,
        "entity": entity,
        "amount": amount,
    }


def known_profile(store: Store, integration_id: str, now: datetime) -> Profile:
    """The profile with an integration id, which is made if it is missing."""
    profile = store.profiles.get(integration_id)
    if profile is None:
        profile = Profile(store.take_id("profile"), integration_id, now, now)
        store.profiles[integration_id] = profile
    return profile
