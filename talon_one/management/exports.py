"""CSV exports of any size, row by row or into a file, in constant memory."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import Any, Protocol

from ..core.calls.methods import client_of, operation_of, stream
from ..core.calls.streaming import Stream
from ..core.errors import ApiTypeError
from .files import replaced
from .progress import ProgressCallback, Reporter


class Writable(Protocol):
    """File that takes bytes."""

    def write(self, data: bytes, /) -> object:
        """Write all of them."""


@contextmanager
def export_rows(
    call: Callable[..., str],
    /,
    *args: Any,
    progress: ProgressCallback | None = None,
    **kwargs: Any,
) -> Iterator[Iterator[dict[str, str]]]:
    """Read a CSV export row by row while it arrives.

    ``with export_rows(api.export_coupons, 31, campaign_id=109) as rows: ...``

    Each wait for bytes is bounded by ``timeout``; the whole export only by ``deadline``, if you pass one.

    Args:
        call: Method of an API class that exports CSV.
        *args: Its arguments.
        progress: Called whenever bytes have arrived, and at the end.
        **kwargs: Other arguments and options of the method.

    Raises:
        ApiTypeError: ``call`` exports no CSV.
        ApiConnectionError, ApiTimeoutError: The export broke off.
        UnexpectedResponse: The response is not CSV with as many cells in each row as in the first one.
    """
    client = _client(call, "export_rows()")
    with stream(call, *args, **kwargs) as export:
        yield _rows(export, Reporter(progress, client._clock))


def export_file(
    call: Callable[..., str],
    file: str | os.PathLike[str] | Writable,
    /,
    *args: Any,
    progress: ProgressCallback | None = None,
    **kwargs: Any,
) -> int:
    """Write a CSV export into a file and return its size in bytes.

    A path never has half an export, and keeps its old content if the export fails: the export is written to a file
    beside it whose name ends with ``.part``, which is renamed when it is complete.

    Args:
        call: Method of an API class that exports CSV.
        file: Path, or file opened in binary mode, which is written while the export arrives and not closed.
        *args: Arguments of the method.
        progress: Called whenever bytes have arrived, and at the end. The rows are counted only for it, without the
            header: counting takes about as much CPU as writing.
        **kwargs: Other arguments and options of the method.

    Raises:
        ApiTypeError: ``call`` exports no CSV.
        ApiConnectionError, ApiTimeoutError: The export broke off.
        UnexpectedResponse: The response is not what the operation returns.
        OSError: The file cannot be written.
    """
    client = _client(call, "export_file()")
    target = replaced(file) if isinstance(file, (str, os.PathLike)) else nullcontext(file)
    size = 0
    with target as opened, stream(call, *args, **kwargs) as export:
        export.check_text()
        reporter = Reporter(progress, client._clock)
        for chunk in export.chunks() if progress is None else _counted(export, reporter):
            _write(opened, chunk)
            size += len(chunk)
    return size


def _write(file: Writable, data: bytes) -> None:
    if not isinstance(file, io.RawIOBase):
        file.write(data)
        return
    while data:  # a file without a buffer may take a part, or nothing for now
        data = data[file.write(data) or 0 :]


def _counted(export: Stream, reporter: Reporter) -> Iterator[bytes]:
    counter = _RowCounter()
    for chunk in export.chunks():
        yield chunk
        counter.read(chunk)
        reporter.report(export.received, export.total, counter.rows)
    reporter.finish(export.received, export.total, counter.rows)


def _client(call: Callable[..., str], caller: str) -> Any:
    operation = operation_of(call, caller)
    if "csv" not in operation.accept:
        raise ApiTypeError(f"{caller[:-2]}: {operation.id} does not export CSV")
    return client_of(call, caller)


def _rows(export: Stream, reporter: Reporter) -> Iterator[dict[str, str]]:
    lines = csv.reader(export.lines(), strict=True)
    count = 0
    try:
        header = next(lines, [])
        for cells in lines:
            if len(cells) != len(header):
                found = f"{len(cells)} cells, the header has {len(header)}"
                raise export.broken(f"line {lines.line_num}: the row has {found}")
            count += 1
            reporter.report(export.received, export.total, count)
            yield dict(zip(header, cells, strict=True))
        reporter.finish(export.received, export.total, count)
    except csv.Error as problem:
        hint = "; increase it with csv.field_size_limit()" if "field limit" in str(problem) else ""
        raise export.broken(f"line {lines.line_num}: not CSV: {problem}{hint}") from None


class _RowCounter:
    """Counts the rows of a CSV file, of which a quoted cell may have several lines."""

    def __init__(self) -> None:
        self._ends = 0
        self._quoted = b""
        self._last = b"\n"

    def read(self, chunk: bytes) -> None:
        """Count the ends of rows in the next part of the file."""
        if not chunk:
            return
        self._last = chunk[-1:]
        if b'"' not in chunk and not self._quoted:
            self._ends += chunk.count(b"\n")
            return
        # Only quotes and line ends; most quotes stand in pairs without a line end between them.
        marks = self._quoted + chunk.translate(None, _OTHER_BYTES)
        segments = marks.replace(b'""', b"").split(b'"')
        self._ends += sum(outside.count(b"\n") for outside in segments[::2])
        self._quoted = b"" if len(segments) % 2 else b'"'

    @property
    def rows(self) -> int:
        """Rows without the header; a last line needs no end."""
        return max(self._ends + (self._last != b"\n") - 1, 0)


_OTHER_BYTES = bytes(set(range(256)) - set(b'"\n'))
