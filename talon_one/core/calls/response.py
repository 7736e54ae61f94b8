"""What goes over the wire, and what the caller gets of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from ..errors import ApiTypeError, ApiValueError
from ..support.error_details import request_id

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..support.secret import Secret

T = TypeVar("T")

_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz")

# They tell where a request ends: a wrong one makes another request of its rest.
_FRAMING = frozenset({"connection", "content-length", "transfer-encoding"})


class Headers(Mapping[str, str]):
    """Headers of an answer; names in any case."""

    __slots__ = ("_items",)

    def __init__(self, items: Iterable[tuple[str, str]] = ()) -> None:
        self._items = {name.lower(): (name, value) for name, value in items}

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
    """Headers of a request, all but the key. They do not show their values."""

    __slots__ = ()

    def put(self, name: str, value: str) -> None:
        """Set a header, instead of one that has the name in another case.

        Raises:
            ApiTypeError, ApiValueError: it cannot be sent. The message does not show the value.
        """
        if not (isinstance(name, str) and isinstance(value, str)):
            kind = type(value).__name__
            del value
            raise ApiTypeError(f"header {name!r}: expected str, got {kind}")
        problem = _header_problem(name, value)
        if problem:
            del value  # an error's traceback carries the variables of this frame
            raise ApiValueError(f"header {name!r}: {problem}")
        for known in self:
            if known != name and known.lower() == name.lower():
                del self[known]
                break
        self[name] = value

    def take(self, name: str) -> str | None:
        """Take out a header, in whatever case its name is."""
        value = self.of(name)
        if value is not None:
            for known in [known for known in self if known.lower() == name.lower()]:
                del self[known]
        return value

    def of(self, name: str) -> str | None:
        """The value of a header, in whatever case its name is."""
        if name in self:
            return self[name]
        name = name.lower()
        return next((value for known, value in self.items() if known.lower() == name), None)

    def copy(self) -> RequestHeaders:
        """Headers of the same kind: urllib3 sends a copy, which must not show its values either."""
        return RequestHeaders(self)

    def __repr__(self) -> str:
        return f"<headers: {', '.join(self)}>"


def _header_problem(name: str, value: str) -> str | None:
    if not name or not _TOKEN.issuperset(name.lower()):
        return "no name of a header"
    if name.lower() in _FRAMING:
        return "it is set by the SDK alone"
    if not value or not (value.isprintable() and max(value) <= "\xff"):
        return "empty, or a character that no header may have"
    return None


class Request:
    """One HTTP request: to ``https://shop.talon.one``, say, for the target ``/v1/any?dry=true``."""

    __slots__ = ("authorization", "body", "headers", "host", "method", "target")

    def __init__(
        self,
        method: str,
        host: str,
        target: str,
        headers: RequestHeaders,
        body: bytes | None,
        authorization: Secret | None = None,
    ) -> None:
        self.method = method
        self.host = host
        self.target = target
        self.headers = headers
        self.body = body
        self.authorization = authorization
        """The header of that name, if the caller gave one instead of the configured key."""


class Response:
    """One HTTP answer with its whole body, decompressed but not decoded."""

    __slots__ = ("attempts", "data", "headers", "idempotency_key", "reason", "status")

    def __init__(self, status: int, reason: str | None, headers: Headers, data: bytes) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.data = data
        self.attempts = 1
        """How many attempts the call took."""
        self.idempotency_key: str | None = None
        """The header ``Idempotency-Key`` of all attempts."""

    @property
    def request_id(self) -> str | None:
        """How the server, or something before it, calls the request, if it says so."""
        return request_id(self.headers)

    def read(self) -> bytes:
        """The body."""
        return self.data

    def json(self) -> Any:
        """The body as plain Python, numbers with a fraction as ``Decimal``.

        Raises:
            ApiValueError: the body is not JSON.
        """
        from ..models.reading import parse_json

        return parse_json(self.data)

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.data)} bytes>"


class ApiResponse(Generic[T]):
    """A successful answer: the decoded ``data`` together with what HTTP says about it."""

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
        """Headers of the answer; names in any case."""
        return self._response.headers

    @property
    def raw_data(self) -> bytes:
        """The body as it came, decompressed."""
        return self._response.data

    @property
    def attempts(self) -> int:
        """How many attempts the call took."""
        return self._response.attempts

    @property
    def idempotency_key(self) -> str | None:
        """The header ``Idempotency-Key`` of all attempts."""
        return self._response.idempotency_key

    @property
    def request_id(self) -> str | None:
        """How the server, or something before it, calls the request, if it says so."""
        return self._response.request_id

    def __repr__(self) -> str:
        return f"<ApiResponse {self.status_code}: {self.data!r}>"
