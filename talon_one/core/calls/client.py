"""The client: turn an operation and its arguments into a response.

``Client`` has all of the logic, ``ApiClient`` its blocking face; ``async_client`` has the other one.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from ..errors import ApiTypeError, ApiValueError
from ..models.annotations import path_name
from ..models.model import Model
from ..models.record import ModelType
from ..models.writing import write_request
from ..settings.call import Call
from ..settings.keys import at_once
from ..settings.options import read_options
from ..settings.retries import RetryPolicy
from ..support.clock import SYSTEM
from ..support.coroutines import completed
from ..support.secret import Secret
from ..wire.bodies import ACCEPT_ENCODING
from ..wire.messages import Request, RequestHeaders
from .decoding import decode, error_from
from .response import ApiResponse
from .sender import CallScope, Sender
from .url import fill_path, write_query

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from typing import Any, ClassVar, TypedDict, TypeVar

    from typing_extensions import Self, Unpack

    from ..settings.configuration import Configuration
    from ..settings.operation import Operation
    from ..support.clock import Clock
    from ..wire.attempt import Attempt
    from ..wire.messages import Response, StreamedBody
    from ..wire.streams import StreamedResponse
    from ..wire.transport import Transport
    from .sender import Face
    from .streaming import Stream

    M = TypeVar("M", bound=Model)
    T = TypeVar("T")

    class Arguments(TypedDict, total=False):
        """Arguments of an operation."""

        path: Mapping[str, Any] | None
        query: Mapping[str, Any] | None
        body: Any
        files: Mapping[str, Any] | None
        form: Mapping[str, Any] | None


_DEFAULT_POLICY = RetryPolicy()
_LONG_BODY = 500_000
"""Bytes beyond which decoding would hold up other tasks for more than 10 ms."""


class Client:
    """What both faces of the client do in the same way."""

    # Set by the generated subclass.
    sdk_version: ClassVar[str] = ""
    spec_release: ClassVar[str] = ""
    models_package: ClassVar[str] = ""
    _public_name: ClassVar[str] = "ApiClient"
    _is_async: ClassVar[bool] = False

    def __init__(self, configuration: Configuration, *, clock: Clock = SYSTEM) -> None:
        from ..settings.configuration import Configuration

        if not isinstance(configuration, Configuration):
            name = self._public_name
            kind = type(configuration).__name__
            raise ApiTypeError(
                f"{name}: expected a Configuration, got {kind}; use {name}(Configuration(host))"
            )
        self.configuration = configuration
        self._clock = clock
        self._face = self._new_face()
        self._sender = Sender(configuration, self._face, clock)

    def _new_face(self) -> Face:
        raise NotImplementedError

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.configuration,)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.configuration!r})"

    @property
    def user_agent(self) -> str:
        """``User-Agent`` header."""
        python = f"Python/{sys.version_info.major}.{sys.version_info.minor}"
        sdk = f"talon-one-python/{self.sdk_version} (API {self.spec_release}; {python})"
        application = self.configuration.user_agent
        return f"{sdk} {application}" if application else sdk

    def deserialize_model(self, data: dict[str, Any] | Model, cls: type[M]) -> M:
        """Make a model from a dict with names as on the wire, such as ``effect.props``.

        Raises:
            ApiTypeError: ``cls`` is not a model class.
            ApiValueError: Another value stands where an object or array is expected.
        """
        model: object = cls
        if not isinstance(model, ModelType):
            raise ApiTypeError(f"deserialize_model: expected a model class, got {model!r}")
        if isinstance(data, cls):
            return data
        return cls.from_dict(data)  # type: ignore[arg-type]  # from_dict rejects another model

    async def _call(
        self, operation: Operation, options: Mapping[str, object], arguments: Arguments
    ) -> ApiResponse[Any]:
        options = read_options(options)
        request = await self._request(operation, options, **arguments)
        with self._track(operation, request) as call:
            response = await self._exchange(call, request, options)
            if not 200 <= response.status <= 299:
                raise error_from(call, response)
            package = self.models_package
            if len(response.data) <= _LONG_BODY:
                data = decode(operation, response, package)
            else:
                data = await self._face.work(decode, operation, response, package)
        return ApiResponse(response, data)

    async def _send(
        self, operation: Operation, options: Mapping[str, object], arguments: Arguments
    ) -> Response:
        options = read_options(options)
        request = await self._request(operation, options, **arguments)
        with self._track(operation, request) as call:
            return await self._exchange(call, request, options)

    async def _open(
        self, operation: Operation, options: Mapping[str, object], arguments: Arguments
    ) -> tuple[CallScope, StreamedResponse]:
        """Send a request and return the response unread, with the scope that its reader has to end."""
        from ..wire.streams import StreamedResponse

        options = read_options(options)
        request = await self._request(operation, options, **arguments)
        request.streamed = True
        if request.headers.get("Accept-Encoding") == ACCEPT_ENCODING:
            request.headers["Accept-Encoding"] = "gzip"
        scope = self._track(operation, request)
        call = scope.__enter__()
        try:
            response = await self._exchange(call, request, options)
            if not isinstance(response, StreamedResponse):
                raise error_from(call, response)
        except BaseException as error:
            scope.__exit__(None, error, None)
            raise
        if "deadline" not in options:
            response.lift_deadline()
        return scope, response

    async def _request(
        self,
        operation: Operation,
        options: Mapping[str, Any],
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        files: Mapping[str, Any] | None = None,
        form: Mapping[str, Any] | None = None,
    ) -> Request:
        content: bytes | StreamedBody | None
        content_type: str | None
        if files is None and form is None:
            content, content_type = self._json(operation, body)
        else:
            from .multipart import write_multipart

            content, content_type = await self._face.work(write_multipart, files or {}, form or {})
        headers = self._headers(operation, options, content_type)
        authorization = headers.remove("Authorization") if "headers" in options else None
        return Request(
            operation.method,
            self._host(),
            fill_path(operation.path, path or {}) + write_query(query or {}),
            headers,
            content,
            None if authorization is None else Secret(authorization),
        )

    def _track(self, operation: Operation, request: Request) -> CallScope:
        idempotency_key = request.headers.find("Idempotency-Key")
        call = Call(operation, request.host, self._clock, idempotency_key)
        return CallScope(call, self._sender)

    async def _exchange(self, call: Call, request: Request, options: Mapping[str, Any]) -> Response:
        limits = self.configuration.limits(
            call.operation, options.get("timeout"), options.get("deadline")
        )
        policy: Any = options.get("retries") or self.configuration.retries or _DEFAULT_POLICY
        response = await self._sender.send(call, request, limits, policy)
        response.attempts = call.attempt
        response.idempotency_key = call.idempotency_key
        return response

    def _host(self) -> str:
        host = self.configuration.host
        if host is None:
            raise ApiValueError(
                "no host is configured; set host= of Configuration, or TALON_ONE_HOST for from_env()"
            )
        return host

    def _headers(
        self, operation: Operation, options: Mapping[str, Any], content_type: str | None
    ) -> RequestHeaders:
        headers = RequestHeaders()
        headers["User-Agent"] = self.user_agent
        # An error is JSON, whatever a success is.
        accept = operation.accept
        headers["Accept"] = accept if "json" in accept else f"{accept}, application/json;q=0.9"
        headers["Accept-Encoding"] = ACCEPT_ENCODING
        if content_type is not None:
            headers["Content-Type"] = content_type
        if "idempotency_key" in options:
            headers.put("Idempotency-Key", options["idempotency_key"])
        elif operation.idempotency_key:
            from uuid import uuid4

            headers["Idempotency-Key"] = str(uuid4())
        additional = options.get("headers", {})
        if not isinstance(additional, Mapping):
            raise ApiTypeError(f"headers: expected a dict, got {type(additional).__name__}")
        for name, value in additional.items():
            headers.put(name, value)
        return headers

    def _json(self, operation: Operation, body: Any) -> tuple[bytes | None, str | None]:
        takes = operation.takes
        if body is None and (takes == "Any" or takes.endswith(" | None")):
            return None, None
        text = write_request(body, path_name(takes), takes, self.models_package)
        return text.encode(), "application/json"


class ApiClient(Client):
    """Client of a deployment of Talon.One, which API classes send their calls with.

    Share one client between threads: it keeps connections open. Use it in a ``with`` statement, or call
    ``close()`` at the end. Creating one opens no connection. Pickles and copies are new clients with the same
    configuration.
    """

    def _new_face(self) -> Face:
        from ..wire.transport import Transport  # imports urllib3

        self._transport = Transport(self.configuration)
        return _Blocking(self._transport, self._clock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections. The client cannot be used afterwards."""
        self._transport.close()

    def call(
        self,
        operation: Operation,
        options: Mapping[str, object],
        **arguments: Unpack[Arguments],
    ) -> ApiResponse[Any]:
        """Call an operation; ``options`` are those of :class:`CallOptions`.

        Raises:
            ApiTypeError, ApiValueError: An argument cannot be sent; nothing was sent.
            ApiConnectionError, ApiTimeoutError: No complete response arrived.
            ApiException: The response is not a success, or not what the operation returns.
        """
        return completed(self._call(operation, options, arguments))

    def send(
        self,
        operation: Operation,
        options: Mapping[str, object],
        **arguments: Unpack[Arguments],
    ) -> Response:
        """Like :meth:`call`, but return the response as it came, whatever its status."""
        return completed(self._send(operation, options, arguments))

    def stream(
        self,
        operation: Operation,
        options: Mapping[str, object],
        **arguments: Unpack[Arguments],
    ) -> AbstractContextManager[Stream]:
        """Like :meth:`call`, but the body of the response is read bit by bit, in a ``with`` statement."""
        from .streaming import StreamScope

        return StreamScope(operation, lambda: self._open(operation, options, arguments))


class _Blocking:
    """Waits by blocking the thread."""

    settled = staticmethod(at_once)

    def __init__(self, transport: Transport, clock: Clock) -> None:
        self._transport = transport
        self._clock = clock

    async def send(self, request: Request, attempt: Attempt) -> Response:
        return self._transport.send(request, attempt)

    async def sleep(self, seconds: float) -> None:
        self._clock.sleep(seconds)

    async def work(self, function: Callable[..., T], *args: Any) -> T:
        return function(*args)
