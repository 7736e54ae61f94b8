"""The ASGI application: it routes a request, checks it, waits for its turn and processes it.

Routes come from the description and are matched against the path as it was sent, still encoded:
Starlette's router sees decoded paths, in which an id with ``%2F`` is two segments. For the same
reason there is no Starlette application here, only its request.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace

from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from ..operations import EMULATED, Invocation, Result
from ..state.account import Account, Application
from ..support.description import Route, load_description
from ..support.errors import ApiError, NotEmulatedError
from ..support.exact_json import write_json
from ..support.validation import load_validator
from . import idempotency
from .auth import check_key
from .concurrency import ConcurrencyLimiter, Key
from .failures import Failures
from .recording import RecordedRequest, Requests
from .replies import JSON, Reply, apply_failure, send_reply

log = logging.getLogger("talon_one.emulator")

_Match = tuple[Mapping[str, Route], tuple[str, ...]]
"""The routes of a path by method, and the values of its parameters."""


@dataclass(frozen=True)
class _CheckedRequest:
    """A request that passed all checks that need no state.

    Attributes:
        key: The idempotency key with method and path; empty without one.
        content: The body as it was sent.
    """

    application: Application
    route: Route
    invocation: Invocation
    key: tuple[str, ...]
    content: bytes


class App:
    """Serves an account.

    Attributes:
        requests: The requests so far.
        failures: The failures to come.
    """

    def __init__(self, account: Account, management_key: str) -> None:
        self.requests = Requests()
        self.failures = Failures()
        self._account = account
        self._management_key = management_key
        self._description = load_description()
        self._validator = load_validator()
        self._limiter = ConcurrencyLimiter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one HTTP request."""
        request = Request(scope, receive)
        try:
            content = await request.body()
        except ClientDisconnect:
            return
        path = scope["raw_path"].decode("latin-1")
        match = self._match(path)
        route = match[0].get(request.method) if isinstance(match, tuple) else None
        failure = self.failures.take(route.id if route else "")
        latency = failure.latency if failure else 0
        if failure is not None and failure.replaces_response and not failure.after_processing:
            await asyncio.sleep(latency)
            reply = apply_failure(failure, None)
        else:
            reply = await self._reply(request, content, path, match, latency)
            if failure is not None:
                reply = apply_failure(failure, reply)
        self.requests.add(
            RecordedRequest(
                operation=route.id if route else "",
                method=request.method,
                path=path,
                query=dict(request.query_params),
                headers=dict(request.headers),
                content=content,
                at=self._account.clock(),
                status=reply.status,
                response_content=reply.body,
            )
        )
        await send_reply(reply, failure.byte_delay if failure else 0, scope, receive, send)

    def _match(self, path: str) -> _Match | ApiError:
        try:
            found = self._description.match(path)
        except UnicodeDecodeError:
            return ApiError(400, "The path is not percent-encoded UTF-8")
        return found or ApiError(404, "There is no such path in the API")

    async def _reply(
        self,
        request: Request,
        content: bytes,
        path: str,
        match: _Match | ApiError,
        latency: float,
    ) -> Reply:
        route = None
        try:
            if isinstance(match, ApiError):
                raise match
            routes, values = match
            if request.method not in routes:
                allowed = ", ".join(sorted(routes))
                error = ApiError(405, f"{request.method} is not allowed here")
                return replace(_error_reply(error, None), headers={"allow": allowed})
            route = routes[request.method]
            checked = self._check(route, values, path, request, content)
            async with self._limiter.acquire(self._list_busy(checked)):
                if latency:
                    await asyncio.sleep(latency)
                with self._account.lock:
                    return self._process(checked)
        except ApiError as error:
            return _error_reply(error, route)
        except Exception:
            log.exception("The emulator failed at %s %s", request.method, path)
            return _error_reply(ApiError(500, "The emulator failed; see its log"), route)

    def _check(
        self,
        route: Route,
        values: tuple[str, ...],
        path: str,
        request: Request,
        content: bytes,
    ) -> _CheckedRequest:
        headers = request.headers
        caller, is_test = check_key(
            route,
            headers.get("authorization", ""),
            self._account.applications,
            self._management_key,
        )
        if route.id not in EMULATED:
            raise NotEmulatedError(f"{route.id} ({route.method} {route.path})")
        path_values = self._validator.read_path(route, values)
        sent = request.query_params
        query = self._validator.read_query(route, {name: sent.getlist(name) for name in sent})
        if is_test:
            query["dry"] = True
        body = self._validator.read_body(route, content, headers.get("content-type", ""))
        key = headers.get(idempotency.HEADER, "")
        return _CheckedRequest(
            application=caller or self._find_application(route, path_values),
            route=route,
            invocation=Invocation(path_values, query, body),
            key=(key, route.method, path) if route.idempotent and key else (),
            content=content,
        )

    def _find_application(self, route: Route, values: tuple[object, ...]) -> Application:
        """Return the Application that a Management call names, or the first one."""
        names = [parameter.name for parameter in route.path_parameters]
        if "applicationId" not in names:
            return self._account.applications[0]
        id = values[names.index("applicationId")]
        for application in self._account.applications:
            if application.id == id:
                return application
        raise ApiError(404, f"There is no Application {id}")

    def _list_busy(self, checked: _CheckedRequest) -> list[Key]:
        """Return the session and the profile that a request keeps busy."""
        route = checked.route
        if not route.limits_concurrency:
            return []
        body, application = checked.invocation.body, checked.application
        keys: list[Key] = []
        profile_id = body.get("profileId", "")
        for parameter, value in zip(route.path_parameters, checked.invocation.path, strict=True):
            if parameter.name == "customerSessionId":
                keys.append(("session", application.id, value))
                stored = application.store.sessions.get(value)
                kept = stored.profile_id if stored is not None else ""
                profile_id = body["customerSession"].get("profileId", kept)
            else:
                profile_id = value
        return [*keys, ("profile", 0, profile_id)] if profile_id else keys

    def _process(self, checked: _CheckedRequest) -> Reply:
        application = checked.application
        replayable = bool(checked.key) and not checked.invocation.query.get("dry", False)
        if replayable:
            stored = idempotency.find_response(application, checked.key, checked.content)
            if stored is not None:
                return Reply(stored.status, stored.body)
        reply = _success_reply(EMULATED[checked.route.id](application, checked.invocation))
        if replayable:
            idempotency.store_response(
                application, checked.key, checked.content, reply.status, reply.body
            )
        return reply


def _success_reply(result: Result) -> Reply:
    if result.body is None:
        return Reply(result.status, b"")
    body = write_json(result.body) if result.media_type == JSON else result.body.encode()
    return Reply(result.status, body, media_type=result.media_type)


def _error_reply(error: ApiError, route: Route | None) -> Reply:
    plain = route is not None and error.status in route.plain_errors
    return Reply(error.status, write_json(error.to_json(with_status=not plain)))
