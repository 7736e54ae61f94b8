"""Serves the window beside the API, to nobody but its own page.

Reading needs a ``Host`` that the emulator accepts, so that DNS rebinding does not help another page;
without CORS no other page reads a response. Acting needs an ``Origin`` that is the window's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from urllib.parse import parse_qsl, urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response
from starlette.types import Receive, Scope, Send

from ..http.app import App, read_content
from ..state.account import Account
from ..support.errors import ApiError
from ..support.uploads import read_upload
from .actions import Actions
from .context import Context, Controls
from .elements import write_page
from .page import page
from .secrets import hide_keys

_PREFIX = "/-/"

_FILES = {"style.css": "text/css", "script.js": "text/javascript", "icon.svg": "image/svg+xml"}

_HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'self'; script-src 'self'; "
    "img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
}


class Window:
    """An ASGI application that serves the window and passes all other requests on."""

    def __init__(self, emulator: Controls, account: Account, app: App) -> None:
        self._emulator = emulator
        self._account = account
        self._app = app
        self._actions = Actions(emulator, app.failures)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one HTTP request."""
        path = scope["path"]
        if path != "/" and not path.startswith(_PREFIX):
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        try:
            content = await read_content(request)
            self._check_caller(request)
            response = self._respond(request, content)
        except ClientDisconnect:
            return
        except ApiError as error:
            response = Response(error.message, error.status, media_type="text/plain")
        response.headers.update(_HEADERS)
        await response(scope, receive, send)

    def _check_caller(self, request: Request) -> None:
        """Check who asks.

        Raises:
            ApiError: 403: it is another page.
        """
        headers = request.headers
        self._app.access.check(headers)
        origin = headers.get("origin")
        if origin is None and request.method in ("GET", "HEAD"):
            return
        host = headers.get("host", "")
        if origin is None or not host or urlsplit(origin).netloc != host:
            raise ApiError(403, "Only the page of this address may do this")

    def _respond(self, request: Request, content: bytes) -> Response:
        name = request.url.path.removeprefix(_PREFIX)
        if request.method == "POST" and name in self._actions.by_name:
            return self._act(request, name, content)
        if request.method not in ("GET", "HEAD"):
            raise ApiError(405, f"{request.method} is not allowed here")
        if request.url.path == "/":
            return self._render(request)
        if name in self._actions.by_name:
            return RedirectResponse(f"/?{request.url.query}", 303)
        if name in _FILES:
            return Response(_read_file(name), media_type=_FILES[name])
        kind, _, number = name.partition("/")
        if kind == "snapshots" and number.isascii() and number.isdigit():
            snapshot = self._actions.snapshots.get(int(number))
            if snapshot is not None:
                return Response(snapshot.text, media_type="application/json")
        raise ApiError(404, "There is no such page")

    def _act(self, request: Request, name: str, content: bytes) -> Response:
        try:
            if name == "upload":
                kind = request.headers.get("content-type", "")
                form: Mapping[str, str] = {"file": read_upload(content, kind, ("file",))}
            else:
                form = dict(parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True))
            notice = self._actions.by_name[name](form)
        except ApiError as error:
            details = "; ".join(detail.details for detail in error.errors)
            return self._render(request, f"That failed: {details or error.message}", 400)
        except (ValueError, OverflowError) as error:
            return self._render(request, f"That failed: {error}", 400)
        return self._render(request, notice)

    def _render(self, request: Request, notice: str = "", status: int = 200) -> Response:
        with self._account.lock:
            root = page(
                Context(
                    self._emulator,
                    self._account,
                    self._app.failures,
                    f"{request.url.scheme}://{request.headers.get('host', '')}",
                    dict(request.query_params),
                    self._actions.snapshots,
                ),
                notice,
                failed=status != 200,
            )
        hide_keys(root, self._list_keys())
        content = write_page(root)
        tag = f'"{sha256(content).hexdigest()[:32]}"'
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers={"etag": tag})
        return Response(content, status, {"etag": tag}, "text/html")

    def _list_keys(self) -> Iterable[str]:
        yield self._emulator.management_key
        for application in self._account.applications:
            yield application.api_key
            yield application.definition.test_key
        yield from self._account.stores[0].tokens  # the Applications share them


@cache
def _read_file(name: str) -> bytes:
    return (files("talon_one.emulator.window") / "static" / name).read_bytes()
