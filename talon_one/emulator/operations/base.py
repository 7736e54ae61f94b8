"""Helpers for operations: lookups, pages, times."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, TypeVar

from ..state.store import ACCOUNT_ID, USER_ID, Store
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json
from ..support.times import read_time, write_time
from .registry import Result

BATCH_NAMESPACE = uuid.UUID("2b1a5c1e-0b53-5bd4-9a50-7d0f7e6d3c4d")
"""The namespace of the ids of batches."""

Key = TypeVar("Key")
Record = TypeVar("Record")


def get_or_404(records: Mapping[Key, Record], key: Key, kind: str) -> Record:
    """Return the record under a key.

    Raises:
        ApiError: 404: there is no such record; ``kind`` names what is missing.
    """
    try:
        return records[key]
    except KeyError:
        name = key[-1] if isinstance(key, tuple) else key
        raise ApiError(404, f"There is no {kind} {name!r}") from None


def paginate(records: Sequence[Record], query: Mapping[str, Any]) -> tuple[Sequence[Record], bool]:
    """Return the page that ``pageSize`` and ``skip`` ask for, and whether more records follow.

    Raises:
        InvalidDataError: ``skip`` is negative.
    """
    size, skip = query["pageSize"], query.get("skip", 0)
    if skip < 0:
        raise InvalidDataError(ErrorDetail("minimum", "skip is less than 0", "skip", "parameter"))
    return records[skip : skip + size], skip + size < len(records)


def build_page(entries: Iterable[Json], has_more: bool) -> Json:
    """Return a page of the shape ``{data, hasMore}``."""
    return {"hasMore": has_more, "data": list(entries)}


def build_counted_page(records: Sequence[Record], entries: Iterable[Json]) -> Json:
    """Return a page of the shape ``{data, totalResultSize}``."""
    return {"totalResultSize": len(records), "data": list(entries)}


def list_page(
    records: Iterable[Record],
    query: Mapping[str, Any],
    render: Callable[[Record], Json],
    keys: Mapping[str, Callable[[Any], Any]] | None = None,
    shape: Literal["hasMore", "totalResultSize", "withTotalResultSize"] = "hasMore",
) -> Result:
    """Return the page of records that a query asks for, sorted.

    Args:
        records: All records that match, oldest first.
        query: The query, with ``pageSize``, ``skip`` and ``sort``.
        render: The function that renders a record.
        keys: The sortable fields; by default ``id`` and ``created``.
        shape: What the page has besides its records: whether there are more, or how many there are,
            or that of the two that the parameter ``withTotalResultSize`` asks for.
    """
    ordered = sort_records(records, query, keys or _BY_AGE)
    shown, more = paginate(ordered, query)
    counted = query.get(shape, False) if shape == "withTotalResultSize" else shape != "hasMore"
    entries = map(render, shown)
    return Result(build_counted_page(ordered, entries) if counted else build_page(entries, more))


_BY_AGE: Mapping[str, Callable[[Any], Any]] = {
    "id": lambda record: record.id,
    "created": lambda record: (record.created, record.id),
}


def sort_records(
    records: Iterable[Record], query: Mapping[str, Any], keys: Mapping[str, Callable[[Any], Any]]
) -> list[Record]:
    """Return records in the order that ``sort`` asks for: a field's name, with ``-`` for descending.

    ``keys`` has the sortable fields. It is not documented which fields the API sorts by, so other
    names keep the order of creation.
    """
    name: str = query.get("sort", "")
    ordered = list(records)
    key = keys.get(name.removeprefix("-"))
    if key is not None:
        ordered.sort(key=key, reverse=name.startswith("-"))
    return ordered


def read_body_time(body: Mapping[str, Json], *place: str | int) -> datetime | None:
    """Return the time at a place in a body, such as ``"filters", "createdBefore"``; ``None`` without.

    Args:
        body: The object that has the last part of the place as its member.
        place: The place, for errors.

    Raises:
        InvalidDataError: The time does not exist, such as the 30th of February.
    """
    text = body.get(str(place[-1]))
    if text is None:
        return None
    try:
        return read_time(text)
    except ValueError as error:
        raise InvalidDataError(ErrorDetail("format", str(error), to_pointer(place))) from None


def is_within(time: datetime | None, query: Mapping[str, Any], before: str, after: str) -> bool:
    """Return whether a time lies between two query parameters, as far as they were sent.

    A missing time lies neither before nor after anything.
    """
    latest, earliest = query.get(before), query.get(after)
    if latest is not None and (time is None or time >= latest):
        return False
    return earliest is None or (time is not None and time > earliest)


def find_validity(starts: datetime | None, expires: datetime | None, now: datetime) -> str:
    """Return the value of the filter ``valid`` that the window of a code matches."""
    if expires is not None and expires <= now:
        return "expired"
    return "validFuture" if starts is not None and now < starts else "validNow"


def profile_number(store: Store, integration_id: str) -> int | None:
    """Return the internal id of a profile; ``None`` if it is not stored."""
    profile = store.profiles.get(integration_id)
    return None if profile is None else profile.id


def record_import(store: Store, now: datetime, entity: str, amount: int) -> Json:
    """Take the next id of imports and return the schema ``Import``."""
    return {
        "id": store.take_id("import"),
        "created": write_time(now),
        "accountId": ACCOUNT_ID,
        "userId": USER_ID,
        "entity": entity,
        "amount": amount,
    }
