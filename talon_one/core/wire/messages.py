"""HTTP messages: a request to send, a response as it came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..errors import ApiTypeError, ApiValueError
from ..support.error_details import request_id

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..support.secret import Secret

_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz")

# They delimit the request: with a wrong one the server would read the rest as another request.
_FRAMING = frozenset({"connection", "content-length", "transfer-encoding"})


_MIN_KEY_LENGTH = 8


class Headers(Mapping[str, str]):
    """Response headers; names are case-insensitive, and values of a repeated name are joined."""

    __slots__ = ("_items",)

    def __init__(self, items: Iterable[tuple[str, str]] = ()) -> None:
        self._items: dict[str, tuple[str, str]] = {}
        for name, value in items:
            first = self._items.setdefault(name.lower(), (name, value))
            if first[1] is not value:
                self._items[name.lower()] = first[0], f"{first[1]}, {value}"

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()][1]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._items

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._items.values())

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"Headers({list(self._items.values())!r})"


class RequestHeaders(dict[str, str]):
    """Request headers without the key; ``repr`` shows only names."""

    __slots__ = ()

    def put(self, name: str, value: str) -> None:
        """Set a header; it replaces one whose name differs only in case.

        Raises:
            ApiTypeError, ApiValueError: The header cannot be sent. The message does not show the value.
        """
        if not (isinstance(name, str) and isinstance(value, str)):
            kind = type(value).__name__
            del value
            raise ApiTypeError(f"header {name!r}: expected str, got {kind}")
        problem = _find_header_problem(name, value)
        if problem:
            del value  # a traceback shows the variables of this frame
            raise ApiValueError(f"header {name!r}: {problem}")
        for known in self:
            if known != name and known.lower() == name.lower():
                del self[known]
                break
        self[name] = value

    def remove(self, name: str) -> str | None:
        """Remove a header and return its value; the name is case-insensitive."""
        value = self.find(name)
        if value is not None:
            for known in [known for known in self if known.lower() == name.lower()]:
                del self[known]
        return value

    def find(self, name: str) -> str | None:
        """Return the value of a header; the name is case-insensitive."""
        if name in self:
            return self[name]
        name = name.lower()
        return next((value for known, value in self.items() if known.lower() == name), None)

    def copy(self) -> RequestHeaders:
        """Return a copy of the same class: urllib3 sends a copy, which must hide its values, too."""
        return RequestHeaders(self)

    def __repr__(self) -> str:
        return f"<headers: {', '.join(self)}>"


def _find_header_problem(name: str, value: str) -> str | None:
    if not name or not _TOKEN.issuperset(name.lower()):
        return "the name is not a valid header name"
    if name.lower() in _FRAMING:
        return "only the SDK sets this header"
    if not value or not (value.isprintable() and max(value) <= "\xff"):
        return "the value is empty or contains a character that no HTTP header may contain"
    return None


class StreamedBody:
    """Request body that is made while it is sent."""

    __slots__ = ()

    @property
    def length(self) -> int:
        """Number of bytes."""
        raise NotImplementedError

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes; called once for each attempt."""
        raise NotImplementedError


class Request:
    """HTTP request, for example to ``https://shop.talon.one`` for the target ``/v1/any?dry=true``."""

    __slots__ = ("authorization", "body", "headers", "host", "method", "streamed", "target")

    def __init__(
        self,
        method: str,
        host: str,
        target: str,
        headers: RequestHeaders,
        body: bytes | StreamedBody | None,
        authorization: Secret | None = None,
    ) -> None:
        self.method = method
        self.host = host
        self.target = target
        self.headers = headers
        self.body = body
        self.authorization = authorization
        """The caller's own ``Authorization`` header, used instead of the configured key."""
        self.streamed = False
        """Whether the body of a success is left on the connection, to be read bit by bit."""


class Response:
    """HTTP response with its complete body, decompressed but not decoded."""

    __slots__ = (
        "attempts",
        "authorization",
        "data",
        "headers",
        "idempotency_key",
        "reason",
        "status",
    )

    is_open = False
    """Whether the body is still to be read."""

    def __init__(self, status: int, reason: str | None, headers: Headers, data: bytes) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.data = data
        self.authorization: Secret | None = None
        """``Authorization`` header of the request."""
        self.attempts = 1
        """Number of attempts that the call took."""
        self.idempotency_key: str | None = None
        """``Idempotency-Key`` header, the same in all attempts."""

    @property
    def request_id(self) -> str | None:
        """Id that the server, or a proxy before it, gave the request, if any."""
        return request_id(self.headers)

    def remove_key(self) -> None:
        """Remove the key if the server echoes it: errors show what the server says."""
        authorization = self.authorization
        key = authorization.reveal().partition(" ")[2] if authorization is not None else ""
        if len(key) >= _MIN_KEY_LENGTH:
            self.data = self.data.replace(key.encode("latin-1"), b"<key>")
            self.reason = (self.reason or "").replace(key, "<key>")
            self.headers = Headers(
                (name.replace(key, "<key>"), value.replace(key, "<key>"))
                for name, value in self.headers.items()
            )

    def read(self) -> bytes:
        """Return the body."""
        return self.data

    def json(self) -> Any:
        """Return the parsed body; numbers with a fraction are ``Decimal``.

        Raises:
            ApiValueError: The body is not JSON.
        """
        from ..models.reading import parse_json

        return parse_json(self.data)

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.data)} bytes>"
