"""One call: from an operation and its arguments to an answer."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from ..errors import ApiTypeError, ApiValueError
from ..models.annotations import path_name
from ..models.model import Model, ModelType
from ..models.writing import write_request
from ..settings.options import read_options
from ..support.clock import SYSTEM
from ..support.secret import Secret
from .call import Call
from .decoding import decode, error_of
from .response import ApiResponse, Request, RequestHeaders
from .retries import RetryPolicy
from .sender import CallInProgress, Sender
from .url import fill_path, write_query

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, TypeVar

    from typing_extensions import Self

    from ..settings.configuration import Configuration
    from ..support.clock import Clock
    from .operation import Operation
    from .response import Response

    M = TypeVar("M", bound=Model)


_RETRIES = RetryPolicy()


class ApiClient:
    """Calls a deployment of Talon.One; the API classes are made with one.

    Threads may share a client, and should: it keeps connections open. Use it in a ``with``
    statement or ``close()`` it at the end. Making one opens nothing. Pickles and copies are new
    clients with the same configuration.
    """

    # Set by the generated subclass.
    sdk_version: ClassVar[str] = ""
    spec_release: ClassVar[str] = ""
    models_package: ClassVar[str] = ""

    def __init__(self, configuration: Configuration, *, clock: Clock = SYSTEM) -> None:
        from ..settings.configuration import Configuration
        from ..wire.transport import ACCEPT_ENCODING, Transport  # imports urllib3

        if not isinstance(configuration, Configuration):
            raise ApiTypeError(
                "a client is made with a Configuration: ApiClient(Configuration(host))"
            )
        self.configuration = configuration
        self._clock = clock
        self._transport = Transport(configuration)
        self._sender = Sender(configuration, self._transport, clock)
        self._accept_encoding = ACCEPT_ENCODING

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections. The client cannot be used any more."""
        self._transport.close()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.configuration,)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.configuration!r})"

    @property
    def user_agent(self) -> str:
        """The header ``User-Agent``."""
        python = f"Python/{sys.version_info.major}.{sys.version_info.minor}"
        sdk = f"talon-one-python/{self.sdk_version} (API {self.spec_release}; {python})"
        own = self.configuration.user_agent
        return f"{sdk} {own}" if own else sdk

    def deserialize_model(self, data: dict[str, Any] | Model, cls: type[M]) -> M:
        """A model from a dict with the names of the wire, such as ``effect.props``.

        Raises:
            ApiTypeError: ``cls`` is no model class.
            ApiValueError: something else where an object or array belongs.
        """
        given: object = cls
        if not isinstance(given, ModelType):
            raise ApiTypeError(f"expected a model class, got {given!r}")
        if isinstance(data, cls):
            return data
        return cls.from_dict(data)  # type: ignore[arg-type]  # another model is refused there

    def call(
        self,
        operation: Operation,
        options: Mapping[str, object],
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        files: Mapping[str, Any] | None = None,
        form: Mapping[str, Any] | None = None,
    ) -> ApiResponse[Any]:
        """Call an operation; ``options`` are those of :class:`CallOptions`.

        Raises:
            ApiTypeError, ApiValueError: an argument cannot be sent; nothing was sent.
            ApiConnectionError, ApiTimeoutError: no whole answer came.
            ApiException: the answer is not a success, or not what the operation promises.
        """
        given = read_options(options)
        request = self._request(operation, given, path, query, body, files, form)
        with self._began(operation, request) as call:
            response = self._send(call, request, given)
            if not 200 <= response.status <= 299:
                raise error_of(call, response)
            data = decode(operation, response, self.models_package)
        return ApiResponse(response, data)

    def send(
        self,
        operation: Operation,
        options: Mapping[str, object],
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        files: Mapping[str, Any] | None = None,
        form: Mapping[str, Any] | None = None,
    ) -> Response:
        """Like :meth:`call`, but the answer is given as it came, whatever its status."""
        given = read_options(options)
        request = self._request(operation, given, path, query, body, files, form)
        with self._began(operation, request) as call:
            return self._send(call, request, given)

    def _request(
        self,
        operation: Operation,
        given: Mapping[str, Any],
        path: Mapping[str, Any] | None,
        query: Mapping[str, Any] | None,
        body: Any,
        files: Mapping[str, Any] | None,
        form: Mapping[str, Any] | None,
    ) -> Request:
        content, content_type = self._content(operation, body, files, form)
        headers = self._headers(operation, given, content_type)
        own_key = headers.take("Authorization") if "headers" in given else None
        return Request(
            operation.method,
            self._host(),
            fill_path(operation.path, path or {}) + write_query(query or {}),
            headers,
            content,
            None if own_key is None else Secret(own_key),
        )

    def _began(self, operation: Operation, request: Request) -> CallInProgress:
        return CallInProgress(
            Call(operation, self._clock, request.headers.of("Idempotency-Key")), self._sender
        )

    def _send(self, call: Call, request: Request, given: Mapping[str, Any]) -> Response:
        limits = self.configuration.limits(
            call.operation, given.get("timeout"), given.get("deadline")
        )
        policy: Any = given.get("retries") or self.configuration.retries or _RETRIES
        response = self._sender.send(call, request, limits, policy)
        response.attempts = call.attempt
        response.idempotency_key = call.idempotency_key
        return response

    def _host(self) -> str:
        host = self.configuration.host
        if host is None:
            raise ApiValueError("no host is configured: Configuration(host='https://...')")
        return host

    def _headers(
        self, operation: Operation, given: Mapping[str, Any], content_type: str | None
    ) -> RequestHeaders:
        headers = RequestHeaders()
        headers["User-Agent"] = self.user_agent
        headers["Accept"] = operation.accept
        headers["Accept-Encoding"] = self._accept_encoding
        if content_type is not None:
            headers["Content-Type"] = content_type
        if "idempotency_key" in given:
            headers.put("Idempotency-Key", given["idempotency_key"])
        elif operation.idempotency_key:
            from uuid import uuid4

            headers["Idempotency-Key"] = str(uuid4())
        own = given.get("headers", {})
        if not isinstance(own, Mapping):
            raise ApiTypeError(f"headers: expected a mapping, got {type(own).__name__}")
        for name, value in own.items():
            headers.put(name, value)
        return headers

    def _content(
        self,
        operation: Operation,
        body: Any,
        files: Mapping[str, Any] | None,
        form: Mapping[str, Any] | None,
    ) -> tuple[bytes | None, str | None]:
        if files is not None or form is not None:
            from .multipart import write_multipart

            return write_multipart(files or {}, form or {})
        takes = operation.takes
        if body is None and (takes == "Any" or takes.endswith(" | None")):
            return None, None
        text = write_request(body, path_name(takes), takes, self.models_package)
        return text.encode(), "application/json"
