"""What all exports share: CSV text with the API's columns, and the list of past exports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TypeVar

from ..state.account import Application
from ..state.records.logs import Export
from ..support.csv_files import write_csv, write_excel_time
from ..support.times import write_time
from .registry import Invocation, Result

Record = TypeVar("Record")

Columns = Mapping[str, Callable[[Record], object]]
"""The columns of a file, each with the function that reads its value from a record.

Values may be text, numbers, booleans, times, JSON, and ``None`` for an empty cell."""


def export(
    application: Application,
    invocation: Invocation,
    columns: Columns[Record],
    records: Iterable[Record],
    entity: str = "",
) -> Result:
    """Return records as a CSV file, with times in the format that ``dateFormat`` asks for.

    Args:
        application: The Application that is asked.
        invocation: The request.
        columns: The columns.
        records: What the lines are about.
        entity: What the list of past exports calls them; empty if it does not list them.
    """
    excel = invocation.query.get("dateFormat") == "excel"
    text = write_csv(columns, records, write_excel_time if excel else write_time)
    if entity:
        store = application.store
        id = store.take_id("export")
        store.exports[id] = Export(
            id, application.clock(), entity, application.id, _describe_filter(invocation)
        )
    return Result(text, media_type="application/csv")


def _describe_filter(invocation: Invocation) -> dict[str, object]:
    return {
        name: write_time(value) if isinstance(value, datetime) else value
        for name, value in invocation.query.items()
    }
