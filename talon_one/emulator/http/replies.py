"""Replies on their way to the client, possibly changed by a scripted failure."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from starlette.types import Receive, Scope, Send

from ..support.errors import ApiError
from ..support.exact_json import write_json
from .failures import Failure

JSON = "application/json"
CSV = "application/csv"
CHUNK = 64 * 1024
"""The bytes of one chunk of an export, which is sent without ``Content-Length``."""


@dataclass(frozen=True)
class Reply:
    """A response as it is sent; status 0 resets the connection instead."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    media_type: str = JSON


def apply_failure(failure: Failure, reply: Reply | None) -> Reply:
    """Return what a failure makes of a reply; ``None``: the request was not processed."""
    reply = reply or Reply(200, b"")
    if failure.reset:
        return Reply(0, b"")
    if failure.status is not None:
        error = ApiError(failure.status, "This failure was requested with fail_next")
        body = failure.body if failure.body is not None else error.to_json(with_status=True)
        reply = Reply(failure.status, write_json(body))
    if failure.malformed_body:
        reply = replace(reply, body=failure.malformed_body)
    return replace(reply, headers={**reply.headers, **failure.headers})


async def send_reply(
    reply: Reply, failure: Failure | None, scope: Scope, receive: Receive, send: Send
) -> None:
    """Send a reply, slowly or in part if a failure says so."""
    byte_delay = failure.byte_delay if failure else 0
    truncate = failure.truncate if failure else None
    if not reply.status:
        await _reset_connection(scope, receive)
        return
    headers = [(name.lower().encode(), value.encode()) for name, value in reply.headers.items()]
    if reply.body:
        headers.append((b"content-type", reply.media_type.encode()))
    is_chunked = reply.media_type == CSV
    if reply.status != 204 and not is_chunked:
        headers.append((b"content-length", str(len(reply.body)).encode()))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    if not (byte_delay or is_chunked) and truncate is None:
        await send({"type": "http.response.body", "body": reply.body})
        return
    body = reply.body[:truncate]
    size = 1 if byte_delay else CHUNK
    for start in range(0, len(body), size):
        part = body[start : start + size]
        await send({"type": "http.response.body", "body": part, "more_body": True})
        await asyncio.sleep(byte_delay)
    if len(body) < len(reply.body):
        await _close_connection(scope, receive)
    else:
        await send({"type": "http.response.body"})


async def _close_connection(scope: Scope, receive: Receive) -> None:
    """Close the connection once all is sent, as a server does that is stopped."""
    transport: asyncio.Transport = scope["state"]["connection"].transport
    transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass


async def _reset_connection(scope: Scope, receive: Receive) -> None:
    transport: asyncio.Transport = scope["state"]["connection"].transport
    connection: socket.socket = transport.get_extra_info("socket")
    # Closing without lingering sends RST; abort() alone would send FIN.
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
