"""CSV files with a header line: uploads are read, downloads written."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from .errors import InvalidFileError


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


def write_csv(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """Return a file's text: a header line, then the rows."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
