"""A successful response as callers of ``raw()`` see it."""

from __future__ import annotations

from typing import Generic, TypeVar

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..wire.messages import Headers, Response

T = TypeVar("T")


class ApiResponse(Generic[T]):
    """Successful response: the decoded ``data`` with status, headers and raw body."""

    __slots__ = ("_response", "data")

    def __init__(self, response: Response, data: T) -> None:
        self._response = response
        self.data = data

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self._response.status

    @property
    def headers(self) -> Headers:
        """Response headers; names are case-insensitive."""
        return self._response.headers

    @property
    def raw_data(self) -> bytes:
        """Body as it came, decompressed."""
        return self._response.data

    @property
    def attempts(self) -> int:
        """Number of attempts that the call took."""
        return self._response.attempts

    @property
    def idempotency_key(self) -> str | None:
        """``Idempotency-Key`` header, the same in all attempts."""
        return self._response.idempotency_key

    @property
    def request_id(self) -> str | None:
        """Id that the server, or a proxy before it, gave the request, if any."""
        return self._response.request_id

    def __repr__(self) -> str:
        return f"<ApiResponse {self.status_code}: {self.data!r}>"
