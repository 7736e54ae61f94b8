"""CSV files: uploads with a header line, downloads."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from ..support.errors import ApiError, Fault


def read_csv(
    text: str, required: Sequence[str], optional: Sequence[str] = ()
) -> list[dict[str, str]]:
    """The rows of a file by column; columns are known in any case, optional ones may be missing.

    Raises:
        ApiError: 400 that names the line: a column is unknown or missing, or a row has no value in
            a required one.
    """
    try:
        lines = list(csv.reader(io.StringIO(text, newline="")))
    except csv.Error as error:
        raise line_error(1, str(error)) from None
    header = [name.strip().lower() for name in lines[0]] if lines else []
    known = {name.lower(): name for name in (*required, *optional)}
    for name in header:
        if name not in known:
            raise line_error(1, f"the column {name!r} is unknown; there is {', '.join(known)}")
    for name in required:
        if name.lower() not in header:
            raise line_error(1, f"the column {name!r} is missing")
    rows = []
    for number, values in enumerate(lines[1:], 2):
        if not values:
            continue
        if len(values) > len(header):
            raise line_error(number, f"has {len(values)} values in {len(header)} columns")
        row = dict.fromkeys(known.values(), "")
        row.update(
            (known[name], value.strip()) for name, value in zip(header, values, strict=False)
        )
        for name in required:
            if not row[name]:
                raise line_error(number, f"has no {name}")
        rows.append(row)
    return rows


def line_error(line: int, reason: str) -> ApiError:
    """The 400 for a file with a fault in a line, counted from 1."""
    fault = Fault("Invalid CSV", f"line {line}: {reason}", str(line), "line")
    return ApiError(400, "The file was invalid", [fault])


def write_csv(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """A file with a header line."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
