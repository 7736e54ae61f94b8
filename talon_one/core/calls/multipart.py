"""Files and fields as ``multipart/form-data`` (RFC 7578)."""

from __future__ import annotations

import os

from ..errors import ApiTypeError, ApiValueError
from ..support.interrupts import raise_interrupt
from .url import write_text

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import IO, Any

    File = bytes | str | os.PathLike[str] | IO[bytes] | tuple[str, bytes]


def write_multipart(files: Mapping[str, Any], fields: Mapping[str, Any]) -> tuple[bytes, str]:
    """Return the body and its ``Content-Type``; files and fields of ``None`` are omitted.

    A file is given as its content (``bytes``), its path, a file opened in binary mode, or a pair of name and
    content.

    Raises:
        ApiTypeError, ApiValueError: A file cannot be read or a field has no text form; the message names it.
    """
    parts = []
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
    body = b"".join(
        b"--%b\r\n%b\r\n\r\n%b\r\n" % (boundary.encode(), _encode("a file's name", head), content)
        for head, content in parts
    )
    return body + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


def _read_file(name: str, file: File) -> tuple[str, bytes]:
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
