"""CSV imports of any size: checked before anything is sent, and read from disk while they are sent."""

from __future__ import annotations

import csv
import os
from codecs import BOM_UTF8, getincrementaldecoder
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any, BinaryIO

from ..core.calls.methods import client_of, operation_of
from ..core.calls.multipart import FileOnDisk
from ..core.calls.url import write_text
from ..core.errors import ApiTypeError, ApiValueError
from ..core.models.plain import plain
from ..core.models.writing import write_request
from ..core.settings.operation import Operation
from .import_columns import IMPORTS
from .progress import ProgressCallback, Reporter

if TYPE_CHECKING:
    from ..models import ModelImport

Source = str | os.PathLike[str] | IO[bytes] | Iterable[Mapping[str, object]]

_CHUNK = 1 << 20
_READ_TIMEOUT = 300.0
"""Seconds to wait for the response, while the server works on the rows."""


def import_file(
    call: Callable[..., ModelImport],
    /,
    *args: Any,
    file: Source,
    replaces: bool = False,
    progress: ProgressCallback | None = None,
    **kwargs: Any,
) -> ModelImport:
    """Import a CSV file of any size.

    ``import_file(api.import_coupons, 31, 109, file="coupons.csv")``

    Encoding and columns are checked before anything is sent. An import that may have reached the server is never sent
    again: an ``ApiConnectionError`` with ``sent == "maybe"`` means that you have to look whether it was done. Unless
    you pass them, the call has no deadline, and waits up to 300 s for the response.

    Args:
        call: Method of an API class that imports a CSV file.
        *args: Its arguments.
        file: Path, file opened in binary mode, or rows by column. Only a path is read while it is sent; the others
            are written into a temporary file first. Cells of rows are text, numbers, times with an offset, dicts of
            attributes, or ``None``.
        replaces: Must be ``True`` for an import that replaces a list instead of adding to it.
        progress: Called while the file is sent.
        **kwargs: Other arguments and options of the method.

    Raises:
        ApiTypeError: ``call`` imports no file, ``replaces`` is missing or wrong, or a cell has no text form.
        ApiValueError: The file cannot be read, is not UTF-8, or has other columns; a time has no offset.
        OpenApiException: Whatever the method raises.
    """
    operation = operation_of(call, "import_file()")
    _check_replaces(operation, replaces)
    client = client_of(call, "import_file()")
    if client.configuration.timeout is None:
        kwargs.setdefault("timeout", (None, _READ_TIMEOUT))
    kwargs.setdefault("deadline", inf)
    with _on_disk(file) as path:
        start = _check_file(operation, path)
        reporter = Reporter(progress, client._clock)
        upload = FileOnDisk(path, lambda sent: reporter.report(sent, upload.size), start)
        return call(*args, up_file=upload, **kwargs)


def _check_replaces(operation: Operation, replaces: bool) -> None:
    columns = IMPORTS.get(operation.id)
    if columns is None:
        raise ApiTypeError(f"import_file: {operation.id} does not import a CSV file")
    if bool(columns.replaces) != replaces:
        reason = f"replaces {columns.replaces}; pass" if columns.replaces else "only adds; omit"
        raise ApiTypeError(f"import_file: {operation.id} {reason} replaces=True")


def _check_file(operation: Operation, path: str | os.PathLike[str]) -> int:
    """Check encoding and header, and return the number of bytes before it: a byte order mark is no part of it."""
    name = os.path.basename(os.fsdecode(path))
    try:
        with open(path, "rb") as file:
            _check_encoding(file)
        with open(path, encoding="utf-8-sig", newline="") as text:
            header = next(csv.reader(text, strict=True), [])
        IMPORTS[operation.id].check(header)
        with open(path, "rb") as file:
            return len(BOM_UTF8) if file.read(len(BOM_UTF8)) == BOM_UTF8 else 0
    except OSError as problem:
        raise ApiValueError(f"{name}: the file cannot be read: {problem.strerror}") from None
    except csv.Error as problem:
        raise ApiValueError(f"{name}: the first row is not CSV: {problem}") from None
    except ApiValueError as problem:
        raise ApiValueError(f"{name}: {problem}") from None


def _check_encoding(file: BinaryIO) -> None:
    """Check all of the file: the server would store what it misreads."""
    decoder = getincrementaldecoder("utf-8")()
    line = 1
    try:
        while chunk := file.read(_CHUNK):
            decoder.decode(chunk)
            line += chunk.count(b"\n")
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as problem:
        line += problem.object.count(b"\n", 0, problem.start)
        raise ApiValueError(f"line {line} is not UTF-8") from None


@contextmanager
def _on_disk(source: Any) -> Iterator[str | os.PathLike[str]]:
    if isinstance(source, (str, os.PathLike)):
        if isinstance(source, str) and "\n" in source:
            raise ApiTypeError("file: a str is a path; pass content as io.BytesIO(text.encode())")
        if _is_read_once(source):
            with open(source, "rb") as pipe, _on_disk(pipe) as path:
                yield path
        else:
            yield source
        return
    with TemporaryDirectory() as folder:
        path = Path(folder, "import.csv")
        if hasattr(source, "read"):
            with path.open("wb") as copy:
                _copy(source, copy)
        else:
            with path.open("w", encoding="utf-8", newline="") as text:
                _write_rows(source, text)
        yield path


def _is_read_once(path: str | os.PathLike[str]) -> bool:
    """Return whether it is a pipe or the like, which cannot be checked and then sent."""
    return os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)


def _copy(source: Any, copy: IO[bytes]) -> None:
    while chunk := source.read(_CHUNK):
        if isinstance(chunk, str):
            raise ApiTypeError("file: expected a file opened in binary mode, this one gives text")
        copy.write(chunk)


def _write_rows(rows: Iterable[Mapping[str, object]], text: IO[str]) -> None:
    writer: csv.DictWriter[str] | None = None
    for number, row in enumerate(rows, 1):
        if not isinstance(row, Mapping):
            kind = type(row).__name__
            raise ApiTypeError(
                f"file: expected a path, a binary file or rows; row {number} is no mapping, but {kind}"
            )
        if writer is None:
            writer = csv.DictWriter(text, list(row), lineterminator="\n")
            writer.writeheader()
        elif row.keys() != set(writer.fieldnames):
            expected = ", ".join(writer.fieldnames)
            raise ApiValueError(f"row {number}: expected the columns of the first row: {expected}")
        writer.writerow({column: _cell(column, value) for column, value in row.items()})


def _cell(column: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, dict):
        return write_request(value, column)
    return write_text(column, plain(value))
