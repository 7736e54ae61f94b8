"""Receive notifications over HTTP, in any framework.

    receiver = Receiver(static_header("X-Talon-Secret", os.environ["TALON_SECRET"]))

    @receiver.on(TierUpgradeNotification)
    def upgraded(notification: ReceivedNotification[TierUpgradeNotification]) -> None: ...

    status = receiver.receive(request.body, request.headers)

Talon.One sends a notification again for ten minutes if the response is 5xx or 429, and never after
another status. It signs nothing: a shared secret in a header is all that tells its requests apart.
"""

from __future__ import annotations

import base64
import hmac
import inspect
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from http import HTTPStatus
from threading import Lock
from typing import Any, Protocol, TypeVar, overload

from talon_one.core.errors import ApiTypeError, ApiValueError
from talon_one.core.models.model import Model

from .notifications import (
    NAMES_OF_CLASSES,
    NotificationError,
    ReceivedNotification,
    find_header,
    read_notification,
)

T = TypeVar("T", bound=Model)
Handler = Callable[[ReceivedNotification[T]], object]
Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
AsgiApplication = Callable[[Scope, Receive, Send], Awaitable[None]]

_logger = logging.getLogger("talon_one.notifications")


class SecretHeader:
    """A header whose value must be one of several secrets. See :func:`static_header`."""

    __slots__ = ("_accepted", "name")

    def __init__(self, name: str, accepted: Iterable[str]) -> None:
        self.name = name
        self._accepted = [value.encode() for value in accepted]
        if not self._accepted or not all(self._accepted):
            raise ApiValueError(f"{name}: needs at least one secret, and none that is empty")

    def __repr__(self) -> str:
        return f"<SecretHeader {self.name}: {len(self._accepted)} accepted values>"

    def accepts(self, headers: Mapping[str, str]) -> bool:
        """Return whether the headers have a secret; takes as long for a wrong one."""
        given = (find_header(headers, self.name) or "").encode("utf-8", "surrogatepass")
        matches = [hmac.compare_digest(given, value) for value in self._accepted]
        return any(matches)


def static_header(name: str, *secrets: str) -> SecretHeader:
    """Accept requests with a secret in a header; give two secrets while one replaces the other.

    Raises:
        ApiValueError: A secret is empty, or cannot be sent: Talon.One allows no comma in a header, and
            HTTP neither spaces around a value nor other characters than ASCII.
    """
    if any("," in text or text != text.strip() or not text.isascii() for text in secrets):
        raise ApiValueError(
            f"{name}: a secret cannot be sent in a header; use ASCII text without a comma and "
            "without spaces around it"
        )
    return SecretHeader(name, secrets)


def basic(user: str, *passwords: str) -> SecretHeader:
    """Accept requests with HTTP basic authentication, configured as the header ``Authorization``."""
    return SecretHeader(
        "Authorization",
        [
            "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
            for password in passwords
            if password
        ],
    )


class Deduplicator(Protocol):
    """Remembers which notifications were handled. Share one store among processes."""

    def seen(self, uuid: str) -> bool:
        """Return whether :meth:`mark` was called with this id."""
        ...

    def mark(self, uuid: str) -> None:
        """Remember an id. Called after the handler has returned, so that a crash loses nothing."""


class MemoryDeduplicator:
    """Remembers the ids of one process, the newest ``size`` of them."""

    def __init__(self, size: int = 100_000) -> None:
        self._size = size
        self._marked: OrderedDict[str, None] = OrderedDict()
        self._lock = Lock()

    def seen(self, uuid: str) -> bool:
        """Return whether the id was marked."""
        return uuid in self._marked

    def mark(self, uuid: str) -> None:
        """Remember the id and forget the oldest one beyond ``size``."""
        with self._lock:
            self._marked[uuid] = None
            if len(self._marked) > self._size:
                self._marked.popitem(last=False)


class Receiver:
    """Checks, reads and handles notifications, and chooses the status of the response.

    ===========  ==================================================================
    200          seen before, not handled again
    204          handled, or of a type without a handler
    400          not a notification
    401          without the secret
    405, 413     not POST; larger than ``max_body_size`` (``wsgi`` and ``asgi``)
    500          a handler or the deduplicator raised: Talon.One will send it again
    ===========  ==================================================================

    Args:
        authenticate: From :func:`static_header` or :func:`basic`.
        deduplicator: Remembers ids; ``None`` to handle duplicates again.
        max_body_size: Largest accepted body in bytes.
    """

    def __init__(
        self,
        authenticate: SecretHeader,
        *,
        deduplicator: Deduplicator | None = None,
        max_body_size: int = 8 * 2**20,
    ) -> None:
        self._authenticate = authenticate
        self._deduplicator = deduplicator
        self._max_body_size = max_body_size
        self._handlers: dict[type[Model] | str, Handler[Any]] = {}

    @overload
    def on(self, kind: type[T]) -> Callable[[Handler[T]], Handler[T]]: ...
    @overload
    def on(self, kind: str) -> Callable[[Handler[Any]], Handler[Any]]: ...
    def on(self, kind: type[Model] | str) -> Callable[[Handler[Any]], Handler[Any]]:
        """Decorate the handler of a class of data or of a ``NotificationType``.

        A class has precedence. ``"*"`` handles every type that has no handler.

        Raises:
            ApiTypeError: This is not the class of a notification, or the handler is ``async``.
            ApiValueError: There is a handler for it already.
        """
        name = kind if isinstance(kind, str) else getattr(kind, "__name__", repr(kind))
        if not isinstance(kind, str) and name not in NAMES_OF_CLASSES:
            raise ApiTypeError(
                f"{name} is not the class of a notification; pass one, or a NotificationType as text"
            )

        def register(handler: Handler[Any]) -> Handler[Any]:
            if kind in self._handlers:
                raise ApiValueError(f"{name} has a handler already, which would not be called")
            if inspect.iscoroutinefunction(handler):
                raise ApiTypeError(f"the handler of {name} is async; handlers run in a thread")
            self._handlers[kind] = handler
            return handler

        return register

    def receive(self, body: bytes, headers: Mapping[str, str]) -> int:
        """Handle a request and return the status of the response; never raises an ``Exception``."""
        if not self._authenticate.accepts(headers):
            return 401
        if len(body) > self._max_body_size:
            return 413
        try:
            notification = read_notification(body, headers)
        except NotificationError as error:
            _logger.warning("a request was refused: %s", error)
            return error.status
        try:
            return self._handle(notification)
        except Exception:
            _logger.exception(
                "%s %s was not handled and will be sent again", notification.type, notification.uuid
            )
            return 500

    def _handle(self, notification: ReceivedNotification[Any]) -> int:
        uuid, store = notification.uuid, self._deduplicator
        if uuid and store is not None and store.seen(uuid):
            return 200
        for kind in (type(notification.data), notification.type, "*"):
            if kind in self._handlers:
                if inspect.iscoroutine(self._handlers[kind](notification)):
                    raise ApiTypeError(f"the handler of {kind} is async; handlers run in a thread")
                break
        if uuid and store is not None:
            store.mark(uuid)
        return 204

    def wsgi(
        self, environ: dict[str, Any], start_response: Callable[..., object]
    ) -> Iterable[bytes]:
        """A WSGI application: Flask, Django, gunicorn."""
        length = environ.get("CONTENT_LENGTH") or "0"
        if environ["REQUEST_METHOD"] != "POST":
            status = 405
        elif not length.isascii() or not length.isdigit():
            status = 400
        elif int(length) > self._max_body_size:
            status = 413
        else:
            headers = {
                name[5:].replace("_", "-"): value
                for name, value in environ.items()
                if name.startswith("HTTP_")
            }
            # A server that marks the end of a body may pass on one in chunks, without a length.
            ends = environ.get("wsgi.input_terminated")
            size = self._max_body_size + 1 if ends else int(length)
            status = self.receive(environ["wsgi.input"].read(size), headers)
        start_response(f"{status} {HTTPStatus(status).phrase}", _response_headers(status))
        return []

    @property
    def asgi(self) -> AsgiApplication:
        """An ASGI application: FastAPI, Starlette, uvicorn. Handlers run in a thread."""

        # uvicorn takes a method for the two-step application of ASGI 2, hence a function.
        async def application(scope: Scope, receive: Receive, send: Send) -> None:
            await self._serve_asgi(scope, receive, send)

        return application

    async def _serve_asgi(self, scope: Scope, receive: Receive, send: Send) -> None:
        import asyncio  # slow to import, and only needed here

        if scope["type"] != "http":
            raise NotImplementedError(f"ASGI {scope['type']} is not supported")
        body, more = b"", scope["method"] == "POST"
        while more and len(body) <= self._max_body_size:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
        if scope["method"] != "POST":
            status = 405
        else:
            headers: dict[str, str] = {}
            for name, value in scope["headers"]:
                key, text = name.decode("latin-1"), value.decode("latin-1")
                headers[key] = f"{headers[key]},{text}" if key in headers else text
            status = await asyncio.to_thread(self.receive, body, headers)
        fields = [
            (name.lower().encode(), text.encode()) for name, text in _response_headers(status)
        ]
        await send({"type": "http.response.start", "status": status, "headers": fields})
        await send({"type": "http.response.body", "body": b""})


def _response_headers(status: int) -> list[tuple[str, str]]:
    headers = [] if status == 204 else [("Content-Length", "0")]
    return [*headers, ("Allow", "POST")] if status == 405 else headers
