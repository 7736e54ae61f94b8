"""Print results: tables and colours for people, JSON lines for pipes."""

from __future__ import annotations

import json
import sys
from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

import click
from rich.console import Console
from rich.json import JSON
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)
from rich.table import Table
from rich.text import Text

from ..core.models.model import Model
from ..management.exports import Writable
from ..management.progress import Progress as FileProgress
from ..management.progress import ProgressCallback

_MAX_COLUMNS = 8
_TABLE_ROWS = 1000


def print_result(result: Any) -> None:
    """Print what a method returned; text, such as CSV, as it is."""
    if result is None:
        click.echo("done", err=True)
    elif isinstance(result, str):
        print_text(result)
    elif _on_terminal():
        document = JSON(_to_json(result)).text
        document.plain = _printable(document.plain)
        Console().print(document, soft_wrap=True)
    else:
        click.echo(_to_json(result))


def print_text(text: str) -> None:
    """Print text of the API; in a pipe as UTF-8, whatever the locale is."""
    shown = _printable(text.replace("\r\n", "\n")) if _on_terminal() else text.encode()
    click.echo(shown, nl=not text.endswith("\n"))


def output_file() -> Writable:
    """Return standard output as a file for the bytes of the API; on a terminal they are shown as text."""
    return _Screen() if _on_terminal() else sys.stdout.buffer


class _Screen:
    def __init__(self) -> None:
        self._decoder = getincrementaldecoder("utf-8-sig")("replace")

    def write(self, data: bytes) -> None:
        click.echo(_printable(self._decoder.decode(data).replace("\r", "")), nl=False)


def print_rows(rows: Iterable[Any]) -> None:
    """Print rows: tables on a terminal, else a JSON object on each line, as soon as they are there."""
    if not _on_terminal():
        for row in rows:
            click.echo(_to_json(row))
        return
    left = iter(rows)
    batch = list(islice(left, _TABLE_ROWS))
    if not batch:
        click.echo("no rows", err=True)
    while batch:
        _print_table([json.loads(_to_json(row)) for row in batch])
        batch = list(islice(left, _TABLE_ROWS))


def _print_table(rows: list[Any]) -> None:
    names = tuple(rows[0])[:_MAX_COLUMNS] if isinstance(rows[0], dict) else ()
    table = Table(*(names or ("value",)))
    for row in rows:
        cells = [row.get(name) for name in names] if names else [row]
        # As Text: brackets of a name are no markup.
        table.add_row(*(Text("" if cell is None else _printable(_cell(cell))) for cell in cells))
    Console().print(table)


@contextmanager
def progress_bar(what: str) -> Iterator[ProgressCallback | None]:
    """Show a bar on standard error, if that is a terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    columns = (TextColumn(what), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console) as progress:
        task = progress.add_task(what, total=None)

        def show(done: FileProgress) -> None:
            progress.update(task, completed=done.bytes, total=done.total_bytes)

        yield show


def _on_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _printable(text: str) -> str:
    """Replace what a terminal would obey: names and attributes come from customers."""
    return "".join(char if char.isprintable() or char in "\n\t" else "?" for char in text)


def _cell(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _to_json(value: Any) -> str:
    if isinstance(value, Model):
        return value.to_json()
    if isinstance(value, list):
        return f"[{', '.join(map(_to_json, value))}]"
    return json.dumps(value, default=str)
