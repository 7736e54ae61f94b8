"""One call: from an operation and its arguments to an answer."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from .annotations import path_name
from .answer import decode, error_of
from .errors import ApiConnectionError, ApiTypeError, ApiValueError, UnexpectedResponse
from .log import logger
from .model import Model, ModelType
from .options import read_options
from .response import ApiResponse, Request, RequestHeaders, Response
from .url import fill_path, write_query
from .writing import write_request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, TypeVar

    from typing_extensions import Self

    from .configuration import Configuration
    from .operation import Operation

    M = TypeVar("M", bound=Model)


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

    def __init__(self, configuration: Configuration) -> None:
        from .configuration import Configuration
        from .transport import ACCEPT_ENCODING, Transport  # imports urllib3

        if not isinstance(configuration, Configuration):
            raise ApiTypeError(
                "a client is made with a Configuration: ApiClient(Configuration(host))"
            )
        self.configuration = configuration
        self._transport = Transport(configuration)
        self._accept_encoding = ACCEPT_ENCODING
        self._log = logger()

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
        response = self.send(
            operation, options, path=path, query=query, body=body, files=files, form=form
        )
        if not 200 <= response.status <= 299:
            raise error_of(operation, response)
        data = decode(operation, response, self.models_package)
        return ApiResponse(response.status, response.headers, data, response.data)

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
        connect_timeout, read_timeout = self.configuration.timeouts(operation, given.get("timeout"))
        content, content_type = self._content(operation, body, files, form)
        request = Request(
            operation.method,
            self._host(),
            fill_path(operation.path, path or {}) + write_query(query or {}),
            self._headers(operation, given, content_type),
            content,
            connect_timeout,
            read_timeout,
        )
        try:
            response = self._transport.send(request)
        except (ApiConnectionError, UnexpectedResponse) as error:
            error.operation_id, error.method = operation.id, operation.method
            error.path = operation.path
            self._log.debug("%s %s: %s", operation.method, operation.path, type(error).__name__)
            raise
        self._log.debug("%s %s: %d", operation.method, operation.path, response.status)
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
        if operation.keys and not headers.has("Authorization"):
            headers["Authorization"] = self.configuration.authorization(operation)
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
