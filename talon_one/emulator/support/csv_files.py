"""CSV files with a header line: uploads are read, downloads written."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timezone
from typing import TypeVar

from .errors import InvalidFileError
from .exact_json import write_json
from .times import write_time

Record = TypeVar("Record")


def read_csv(
    text: str, required: Sequence[str], optional: Sequence[str] = ()
) -> list[dict[str, str]]:
    """Return a file's rows as dicts by column.

    Column names match in any case. Optional columns may be missing; their values are then empty.

    Raises:
        InvalidFileError: A column is unknown or missing, or a row lacks a required value.
    """
    try:
        lines = list(csv.reader(io.StringIO(text, newline="")))
    except csv.Error as error:
        raise InvalidFileError(1, str(error)) from None
    header = [name.strip().lower() for name in lines[0]] if lines else []
    known = {name.lower(): name for name in (*required, *optional)}
    for name in header:
        if name not in known:
            raise InvalidFileError(
                1, f"the column {name!r} is unknown; known columns: {', '.join(known)}"
            )
    for name in required:
        if name.lower() not in header:
            raise InvalidFileError(1, f"the column {name!r} is missing")
    rows = []
    for number, values in enumerate(lines[1:], 2):
        if not values:
            continue
        if len(values) > len(header):
            raise InvalidFileError(number, f"has {len(values)} values in {len(header)} columns")
        row = dict.fromkeys(known.values(), "")
        row.update(
            (known[name], value.strip()) for name, value in zip(header, values, strict=False)
        )
        for name in required:
            if not row[name]:
                raise InvalidFileError(number, f"has no {name}")
        rows.append(row)
    return rows


def write_csv(
    columns: Mapping[str, Callable[[Record], object]],
    records: Iterable[Record],
    time_format: Callable[[datetime], str] = write_time,
) -> str:
    """Return a file's text: a header line, then a line per record.

    Args:
        columns: The columns, each with the function that reads its value from a record.
        records: What the lines are about.
        time_format: How times are written.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    readers = tuple(columns.values())
    writer.writerows(
        [_write_cell(read(record), time_format) for read in readers] for record in records
    )
    return text.getvalue()


def write_excel_time(time: datetime) -> str:
    """Format a time in UTC as spreadsheets read it, e.g. ``2026-01-31 08:30:00``."""
    return time.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M:%S")


def _write_cell(value: object, time_format: Callable[[datetime], str]) -> object:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return time_format(value)
    return write_json(value).decode()
