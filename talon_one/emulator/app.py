"""The ASGI application: a request finds its operation, is checked, and is answered.

Routes come from the description, matched against the path as it was sent, still encoded:
Starlette's own router sees decoded paths, in which an id with `%2F` is two segments. For the same
reason there is no Starlette application here, only its request and response.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from . import idempotency
from .application import Application
from .auth import check_key
from .description import Operation, load_description
from .errors import ApiError, not_emulated
from .operations import EMULATED, Call
from .validation import Validator, read_query
from .wire import Json, write_json

log = logging.getLogger("talon_one.emulator")


class App:
    """Serves one Application under one API key."""

    def __init__(self, application: Application, api_key: str) -> None:
        self._application = application
        self._api_key = api_key
        self._description = load_description()
        self._validator = Validator(self._description)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one HTTP request."""
        request = Request(scope, receive)
        try:
            body = await request.body()
        except ClientDisconnect:
            return
        status, answer, headers = self._answer(request, body)
        response = Response(answer, status, headers, "application/json")
        await response(scope, receive, send)

    def _answer(self, request: Request, body: bytes) -> tuple[int, bytes, dict[str, str]]:
        path = request.scope["raw_path"].decode("latin-1")
        operation: Operation | None = None
        try:
            operations, values = self._find(path)
            operation = operations.get(request.method)
            if operation is None:
                return _error(
                    ApiError(405, f"{request.method} is not allowed here"),
                    allow=", ".join(sorted(operations)),
                )
            status, answer = self._serve(operation, path, values, request, body)
            return status, answer, {}
        except ApiError as error:
            return _error(error, operation)
        except Exception:
            log.exception("The emulator failed at %s %s", request.method, path)
            return _error(ApiError(500, "The emulator failed; its log says why"), operation)

    def _find(self, path: str) -> tuple[Mapping[str, Operation], tuple[str, ...]]:
        try:
            found = self._description.find(path)
        except UnicodeDecodeError:
            raise ApiError(400, "The path is not percent-encoded UTF-8") from None
        if found is None:
            raise ApiError(404, "There is no such path in the API")
        return found

    def _serve(
        self,
        operation: Operation,
        path: str,
        values: tuple[str, ...],
        request: Request,
        text: bytes,
    ) -> tuple[int, bytes]:
        check_key(operation, request.headers.get("authorization", ""), self._api_key)
        run = EMULATED.get(operation.id)
        if run is None:
            raise not_emulated(f"{operation.id} ({operation.method} {operation.path})")
        query = read_query(operation, request.query_params)
        call = Call(values, query, self._validator.read_body(operation, text))
        header = request.headers.get(idempotency.HEADER, "")
        key = (header, operation.method, path)
        replayable = bool(header) and operation.idempotent and not query.get("dry", False)
        application = self._application
        with application.lock:
            if replayable:
                stored = idempotency.stored_answer(application, key, text)
                if stored is not None:
                    return stored.status, stored.body
            answer = run(application, call)
            body = write_json(answer.body)
            if replayable:
                idempotency.keep_answer(application, key, text, answer.status, body)
            return answer.status, body


def _error(
    error: ApiError, operation: Operation | None = None, allow: str = ""
) -> tuple[int, bytes, dict[str, str]]:
    plain = operation is not None and error.status in operation.plain_errors
    body: Json = error.body(with_status=not plain)
    return error.status, write_json(body), {"allow": allow} if allow else {}
