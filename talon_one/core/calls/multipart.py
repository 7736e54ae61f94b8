"""Files and fields as ``multipart/form-data`` (RFC 7578)."""

from __future__ import annotations

import os

from ..errors import ApiTypeError, ApiValueError
from ..support.interrupts import raise_interrupt
from ..wire.messages import StreamedBody
from .url import write_text

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import IO, Any, TypeAlias

    File: TypeAlias = "bytes | str | os.PathLike[str] | IO[bytes] | tuple[str, bytes] | FileOnDisk"

_CHUNK = 1 << 18


class FileOnDisk:
    """File that is read while it is sent, so that its size does not matter.

    Args:
        path: Where it is.
        on_progress: Called with the number of bytes sent so far, which starts again with each attempt.
        start: Number of bytes to leave out at the beginning.

    Raises:
        ApiValueError: There is no such file.
    """

    def __init__(
        self, path: str | os.PathLike[str], on_progress: Callable[[int], None], start: int = 0
    ) -> None:
        self._path = path
        self._start = start
        self._on_progress = on_progress
        self.name = os.path.basename(os.fsdecode(path))
        """Its name without folders."""
        self.size = self._read(os.path.getsize, path) - start
        """Number of bytes."""

    def chunks(self) -> Iterator[bytes]:
        """Yield the content.

        Raises:
            ApiValueError: The file cannot be read, or its size has changed.
        """
        sent = 0
        with self._read(open, self._path, "rb") as file:
            file.seek(self._start)
            while sent < self.size and (chunk := self._read(file.read, _CHUNK)):
                sent += len(chunk)
                if sent <= self.size:
                    yield chunk
                    self._on_progress(sent)
            if sent != self.size:
                raise ApiValueError(f"{self.name}: the file has changed while it was sent")

    def _read(self, read: Callable[..., Any], *args: Any) -> Any:
        try:
            return read(*args)
        except OSError as problem:
            reason = problem.strerror
            raise ApiValueError(f"{self.name}: the file cannot be read: {reason}") from None


class _MultipartBody(StreamedBody):
    __slots__ = ("_parts",)

    def __init__(self, parts: list[bytes | FileOnDisk]) -> None:
        self._parts = parts

    @property
    def length(self) -> int:
        return sum(len(part) if isinstance(part, bytes) else part.size for part in self._parts)

    def chunks(self) -> Iterator[bytes]:
        for part in self._parts:
            if isinstance(part, bytes):
                yield part
            else:
                yield from part.chunks()


def write_multipart(
    files: Mapping[str, Any], fields: Mapping[str, Any]
) -> tuple[bytes | StreamedBody, str]:
    """Return the body and its ``Content-Type``; files and fields of ``None`` are omitted.

    A file is given as its content (``bytes``), its path, a file opened in binary mode, or a pair of name and
    content. With a :class:`FileOnDisk` the body is made while it is sent.

    Raises:
        ApiTypeError, ApiValueError: A file cannot be read or a field has no text form; the message names it.
    """
    parts: list[tuple[str, bytes | FileOnDisk]] = []
    for name, value in fields.items():
        if value is not None:
            parts.append((_disposition(name), _encode(name, write_text(name, value))))
    for name, file in files.items():
        if file is not None:
            filename, content = _read_file(name, file)
            kind = "text/csv" if filename.lower().endswith(".csv") else "application/octet-stream"
            head = f"{_disposition(name)}; filename={_quote(filename)}\r\nContent-Type: {kind}"
            parts.append((head, content))
    boundary = f"talon-one-{os.urandom(16).hex()}"
    body: list[bytes | FileOnDisk] = []
    for head, content in parts:
        body += [f"--{boundary}\r\n".encode(), _encode("a file's name", head), b"\r\n\r\n"]
        body += [content, b"\r\n"]
    body.append(f"--{boundary}--\r\n".encode())
    content_type = f"multipart/form-data; boundary={boundary}"
    whole = [part for part in body if isinstance(part, bytes)]
    if len(whole) < len(body):
        return _MultipartBody(body), content_type
    return b"".join(whole), content_type


def _read_file(name: str, file: File) -> tuple[str, bytes | FileOnDisk]:
    if isinstance(file, FileOnDisk):
        return file.name, file
    if isinstance(file, (bytes, bytearray, memoryview)):
        return name, bytes(file)
    if isinstance(file, tuple):
        if [type(part) for part in file] != [str, bytes]:
            raise ApiTypeError(f"{name}: expected a pair (file name, bytes), got another tuple")
        return file
    try:
        if isinstance(file, (str, os.PathLike)):
            with open(file, "rb") as opened:
                return os.path.basename(os.fsdecode(file)), opened.read()
        if not hasattr(file, "read"):
            raise ApiTypeError(
                f"{name}: expected bytes, a path or an open file, got {type(file).__name__}"
            )
        content = file.read()
    except (OSError, ValueError) as problem:
        raise_interrupt()
        # Neither message nor cause shows the path: it may be content, given as str by mistake.
        reason = getattr(problem, "strerror", None) or problem
        hint = "; a str is a path: pass content as bytes" if isinstance(file, str) else ""
        raise ApiValueError(f"{name}: the file cannot be read: {reason}{hint}") from None
    if not isinstance(content, bytes):
        raise ApiTypeError(f"{name}: the file is in text mode; open it with mode 'rb'")
    filename = getattr(file, "name", name)
    return os.path.basename(filename) if isinstance(filename, str) else name, content


def _disposition(name: str) -> str:
    return f"Content-Disposition: form-data; name={_quote(name)}"


def _quote(name: str) -> str:
    # As browsers quote names (HTML standard, "multipart form data").
    return '"' + name.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22") + '"'


def _encode(name: str, text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ApiValueError(f"{name}: the text is not valid Unicode (a lone surrogate)") from None
