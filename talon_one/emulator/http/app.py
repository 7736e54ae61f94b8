"""The ASGI application: it routes a request, checks it, waits for its turn and processes it.

Routes come from the description and are matched against the path as it was sent, still encoded:
Starlette's router sees decoded paths, in which an id with ``%2F`` is two segments. For the same
reason there is no Starlette application here, only its request.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import count
from time import perf_counter

from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from ..operations import EMULATED, REASONS, Invocation, Result
from ..operations.coupon_jobs import continue_coupon_jobs
from ..state.account import Account, Application
from ..state.change_log import log_change
from ..support.description import Route, load_description
from ..support.errors import ApiError, NotEmulatedError
from ..support.exact_json import Json, write_json
from ..support.validation import load_validator
from . import idempotency
from .access import AccessControl
from .auth import check_key
from .concurrency import ConcurrencyLimiter, Key
from .failures import Failures
from .rate_limit import RateLimit
from .recording import RecordedRequest, Requests
from .replies import JSON, Reply, apply_failure, send_reply

log = logging.getLogger("talon_one.emulator")

MAX_CONTENT = 32 * 1024 * 1024
"""How many bytes the body of a request may have."""

_Match = tuple[Mapping[str, Route], tuple[str, ...]]
"""The routes of a path by method, and the values of its parameters."""


_OWNED = {"audienceId": "audiences", "loyaltyProgramId": "programs", "poolId": "pools"}
"""The records that belong to an environment, by the parameter that names them."""

_UPLOAD_PARTS = {"upFile": ("upFile",), "upFile_or_file": ("upFile", "file")}


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
    path: str
    key: tuple[str, ...]
    content: bytes


class App:
    """Serves an account.

    Attributes:
        requests: The requests so far.
        failures: The failures to come.
        access: Which values of the headers ``Host`` and ``Origin`` are accepted.
        between_pages: Is called, in a thread of its own, before a further page of a list is read.
    """

    def __init__(
        self,
        account: Account,
        management_key: str,
        allowed_hosts: Iterable[str] = (),
        management_rate: int | None = None,
    ) -> None:
        self.requests = Requests()
        self.failures = Failures()
        self.access = AccessControl(allowed_hosts)
        self._numbers = count(1)
        self._account = account
        account.management_key = management_key
        account.requests = self.requests
        self._description = load_description()
        self._validator = load_validator()
        self._limiter = ConcurrencyLimiter()
        self._rate_limit = RateLimit(management_rate, account.clock)
        self.between_pages: Callable[[], object] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one HTTP request."""
        began = perf_counter()
        request = Request(scope, receive)
        path = scope["raw_path"].decode("latin-1")
        content, refusal = b"", None
        try:
            content = await read_content(request)
            self.access.check(request.headers)
        except ClientDisconnect:
            return
        except ApiError as error:
            refusal = error
        match = refusal or self._match(path)
        route = match[0].get(request.method) if isinstance(match, tuple) else None
        failure = None if refusal else self.failures.take(route.id if route else "")
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
                number=next(self._numbers),
                operation=route.id if route else "",
                method=request.method,
                path=path,
                query=dict(request.query_params),
                headers=dict(request.headers),
                content=content,
                at=self._account.clock(),
                status=reply.status,
                response_content=reply.body,
                seconds=perf_counter() - began,
            )
        )
        await send_reply(reply, failure, scope, receive, send)

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
            await self._change_between_pages(checked)
            async with self._limiter.acquire(self._list_busy(checked)):
                if latency:
                    await asyncio.sleep(latency)
                with self._account.transaction(checked.route.id):
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
            self._account,
        )
        if caller is None:
            self._rate_limit.check(route.id)
        if route.id not in EMULATED:
            what = f"{route.id} ({route.method} {route.path})"
            raise NotEmulatedError(what, REASONS.get(route.id, ""))
        path_values = self._validator.read_path(route, values)
        sent = request.query_params
        query = self._validator.read_query(route, {name: sent.getlist(name) for name in sent})
        if is_test:
            query["dry"] = True
        settings = self._account.settings
        body = self._validator.read_body(
            route,
            content,
            headers.get("content-type", ""),
            ignore_nulls=settings.null_members == "ignore",
            upload_parts=_UPLOAD_PARTS[settings.upload_part],
        )
        key = headers.get(idempotency.HEADER, "")
        return _CheckedRequest(
            application=caller or self._find_application(route, path_values),
            route=route,
            invocation=Invocation(
                path_values, query, body, headers.get("authorization", "").rpartition(" ")[2]
            ),
            path=path,
            key=(key, route.method, path) if route.idempotent and key else (),
            content=content,
        )

    async def _change_between_pages(self, checked: _CheckedRequest) -> None:
        change = self.between_pages
        if change is None or not checked.invocation.query.get("skip"):
            return
        self.between_pages = None  # the requests that it sends are not interrupted themselves
        try:
            await asyncio.to_thread(change)
        finally:
            if self.between_pages is None:
                self.between_pages = change

    def _find_application(self, route: Route, values: tuple[object, ...]) -> Application:
        """Return the Application that a Management call names, or the first one that has the record
        that it names, or the first one."""
        applications = self._account.applications
        for parameter, value in zip(route.path_parameters, values, strict=True):
            if parameter.name == "applicationId":
                for application in applications:
                    if application.id == value:
                        return application
                raise ApiError(404, f"There is no Application {value}")
            if parameter.name in _OWNED:
                # Some operations describe these ids as text.
                for application in applications:
                    if str(value) in map(str, getattr(application.store, _OWNED[parameter.name])):
                        return application
        return applications[0]

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
        if not profile_id:
            return keys
        return [*keys, ("profile", int(application.definition.sandbox), profile_id)]

    def _process(self, checked: _CheckedRequest) -> Reply:
        application = checked.application
        for owner in self._account.applications:
            if owner.store.coupon_jobs:
                continue_coupon_jobs(owner)
        replayable = bool(checked.key) and not checked.invocation.query.get("dry", False)
        if replayable:
            stored = idempotency.find_response(application, checked.key, checked.content)
            if stored is not None:
                return Reply(stored.status, stored.body)
        result = EMULATED[checked.route.id](application, checked.invocation)
        if checked.route.is_change:
            log_change(application, checked.path, _find_new_state(result, checked.invocation))
        reply = _success_reply(result)
        if replayable:
            idempotency.store_response(
                application, checked.key, checked.content, reply.status, reply.body
            )
        return reply


async def read_content(request: Request) -> bytes:
    """Return the body.

    Raises:
        ApiError: 413: the body is too large. It was read to its end, so that the client gets the
            response, but not kept.
    """
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > MAX_CONTENT:
            chunks.clear()
        else:
            chunks.append(chunk)
    if size > MAX_CONTENT:
        raise ApiError(413, f"The body has {size} bytes; at most {MAX_CONTENT} are accepted")
    return b"".join(chunks)


def _find_new_state(result: Result, invocation: Invocation) -> Json:
    """Return what a change led to: the response, unless it is empty or a list of records."""
    body = result.body
    return body if isinstance(body, dict) and "data" not in body else invocation.body


def _success_reply(result: Result) -> Reply:
    if result.body is None:
        return Reply(result.status, b"")
    body = write_json(result.body) if result.media_type == JSON else result.body.encode()
    return Reply(result.status, body, media_type=result.media_type)


def _error_reply(error: ApiError, route: Route | None) -> Reply:
    plain = route is not None and error.status in route.plain_errors
    return Reply(error.status, write_json(error.to_json(with_status=not plain)))
