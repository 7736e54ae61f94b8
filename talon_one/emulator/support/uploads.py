"""Uploads: forms (``multipart/form-data``) with a file in one part."""

from __future__ import annotations

from collections.abc import Collection
from email.parser import BytesParser
from email.policy import HTTP

from .errors import ErrorDetail, InvalidDataError

PART = "upFile"


def read_upload(body: bytes, content_type: str, parts: Collection[str] = (PART,)) -> str:
    """Return the text of an uploaded file, without a byte order mark.

    Args:
        body: The form.
        content_type: The header of the request.
        parts: The names that the part with the file may have.

    Raises:
        InvalidDataError: The form has no such file, or the file is not UTF-8.
    """
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1")
    form = BytesParser(policy=HTTP).parsebytes(head + body)
    if form.get_content_type() != "multipart/form-data" or not form.is_multipart():
        raise InvalidDataError(
            ErrorDetail("Invalid type", "the body is not multipart/form-data", "")
        )
    for part in form.iter_parts():
        name = part.get_param("name", header="content-disposition")
        if name in parts:
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            try:
                return content.decode("utf-8-sig")
            except UnicodeDecodeError:
                raise InvalidDataError(
                    ErrorDetail("Invalid type", "the file is not UTF-8 text", f"/{name}")
                ) from None
    raise InvalidDataError(ErrorDetail("Required", f"the form has no file {PART}", "/" + PART))
