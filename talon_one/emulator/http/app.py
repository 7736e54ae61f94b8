"""The ASGI application: a request finds its operation, is checked, waits its turn, is answered.

Routes come from the description, matched against the path as it was sent, still encoded:
Starlette's own router sees decoded paths, in which an id with `%2F` is two segments. For the same
reason there is no Starlette application here, only its request and response.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace

from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from ..operations import EMULATED, Answer, Call
from ..state.account import Account, Application
from ..support.errors import ApiError, not_emulated
from ..support.exact_json import write_json
from . import idempotency
from .auth import check_key
from .concurrency import Key, Queues
from .description import Operation, load_description
from .faults import Failures
from .recording import RecordedRequest, Requests
from .replies import JSON, Reply, deliver, failed
from .validation import load_validator

log = logging.getLogger("talon_one.emulator")


@dataclass(frozen=True)
class _Work:
    """A request that passed all checks that need no state.

    Attributes:
        key: the idempotency key with method and path; empty without one.
        text: the body as it was sent.
    """

    application: Application
    operation: Operation
    call: Call
    key: tuple[str, ...]
    text: bytes


class App:
    """Serves an account.

    Attributes:
        requests: what was asked and answered.
        failures: what is to go wrong.
    """

    def __init__(self, account: Account, management_key: str) -> None:
        self.requests = Requests()
        self.failures = Failures()
        self._account = account
        self._management_key = management_key
        self._description = load_description()
        self._validator = load_validator()
        self._queues = Queues()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one HTTP request."""
        request = Request(scope, receive)
        try:
            text = await request.body()
        except ClientDisconnect:
            return
        path = scope["raw_path"].decode("latin-1")
        route = self._route(path)
        operation = route[0].get(request.method) if isinstance(route, tuple) else None
        failure = self.failures.take(operation.id if operation else "")
        latency = failure.latency if failure else 0
        if failure is not None and failure.spoils and not failure.handled:
            await asyncio.sleep(latency)
            reply = failed(failure, None)
        else:
            reply = await self._reply(request, text, path, route, latency)
            if failure is not None:
                reply = failed(failure, reply)
        self.requests.add(
            RecordedRequest(
                operation=operation.id if operation else "",
                method=request.method,
                path=path,
                query=dict(request.query_params),
                headers=dict(request.headers),
                content=text,
                at=self._account.clock(),
                status=reply.status,
                answer=reply.body,
            )
        )
        await deliver(reply, failure.drip if failure else 0, scope, receive, send)

    def _route(self, path: str) -> tuple[Mapping[str, Operation], tuple[str, ...]] | ApiError:
        try:
            found = self._description.find(path)
        except UnicodeDecodeError:
            return ApiError(400, "The path is not percent-encoded UTF-8")
        return found or ApiError(404, "There is no such path in the API")

    async def _reply(
        self,
        request: Request,
        text: bytes,
        path: str,
        route: tuple[Mapping[str, Operation], tuple[str, ...]] | ApiError,
        latency: float,
    ) -> Reply:
        operation = None
        try:
            if isinstance(route, ApiError):
                raise route
            operations, values = route
            if request.method not in operations:
                allowed = ", ".join(sorted(operations))
                refused = ApiError(405, f"{request.method} is not allowed here")
                return replace(_error(refused, None), headers={"allow": allowed})
            operation = operations[request.method]
            work = self._checked(operation, values, path, request, text)
            async with self._queues.turn(self._worked_on(work)):
                if latency:
                    await asyncio.sleep(latency)
                with self._account.lock:
                    return self._handled(work)
        except ApiError as error:
            return _error(error, operation)
        except Exception:
            log.exception("The emulator failed at %s %s", request.method, path)
            return _error(ApiError(500, "The emulator failed; its log says why"), operation)

    def _checked(
        self,
        operation: Operation,
        values: tuple[str, ...],
        path: str,
        request: Request,
        text: bytes,
    ) -> _Work:
        headers = request.headers
        caller, testing = check_key(
            operation,
            headers.get("authorization", ""),
            self._account.applications,
            self._management_key,
        )
        if operation.id not in EMULATED:
            raise not_emulated(f"{operation.id} ({operation.method} {operation.path})")
        variables = self._validator.read_path(operation, values)
        query = self._validator.read_query(operation, request.query_params)
        if testing:
            query["dry"] = True
        body = self._validator.read_body(operation, text, headers.get("content-type", ""))
        key = headers.get(idempotency.HEADER, "")
        return _Work(
            application=caller or self._named(operation, variables),
            operation=operation,
            call=Call(variables, query, body),
            key=(key, operation.method, path) if operation.idempotent and key else (),
            text=text,
        )

    def _named(self, operation: Operation, variables: tuple[object, ...]) -> Application:
        """The Application that a Management call names; the first one if it names none."""
        names = [variable.name for variable in operation.variables]
        if "applicationId" not in names:
            return self._account.applications[0]
        wanted = variables[names.index("applicationId")]
        for application in self._account.applications:
            if application.id == wanted:
                return application
        raise ApiError(404, f"There is no Application {wanted}")

    def _worked_on(self, work: _Work) -> list[Key]:
        """The session and the profile that a request keeps busy."""
        if not work.operation.busy:
            return []
        body, application = work.call.body, work.application
        keys: list[Key] = []
        profile_id = body.get("profileId", "")
        for variable, value in zip(work.operation.variables, work.call.path, strict=True):
            if variable.name == "customerSessionId":
                keys.append(("session", application.id, value))
                stored = application.store.sessions.get(value)
                kept = stored.profile_id if stored is not None else ""
                profile_id = body["customerSession"].get("profileId", kept)
            else:
                profile_id = value
        return [*keys, ("profile", 0, profile_id)] if profile_id else keys

    def _handled(self, work: _Work) -> Reply:
        application = work.application
        replayable = bool(work.key) and not work.call.query.get("dry", False)
        if replayable:
            stored = idempotency.stored_answer(application, work.key, work.text)
            if stored is not None:
                return Reply(stored.status, stored.body)
        reply = _success(EMULATED[work.operation.id](application, work.call))
        if replayable:
            idempotency.keep_answer(application, work.key, work.text, reply.status, reply.body)
        return reply


def _success(answer: Answer) -> Reply:
    if answer.body is None:
        return Reply(answer.status, b"")
    body = write_json(answer.body) if answer.media_type == JSON else answer.body.encode()
    return Reply(answer.status, body, media_type=answer.media_type)


def _error(error: ApiError, operation: Operation | None) -> Reply:
    plain = operation is not None and error.status in operation.plain_errors
    return Reply(error.status, write_json(error.body(with_status=not plain)))
