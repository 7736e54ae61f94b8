"""Replies on their way to the client, whole or spoilt by a scripted failure."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from starlette.types import Receive, Scope, Send

from ..support.errors import ApiError
from ..support.exact_json import write_json
from .faults import Failure

JSON = "application/json"


@dataclass(frozen=True)
class Reply:
    """What is answered; a status 0 stands for a connection that is reset instead."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    media_type: str = JSON


def failed(failure: Failure, proper: Reply | None) -> Reply:
    """The reply that a failure leaves of the proper one; `None`: the request was not handled."""
    reply = proper or Reply(200, b"")
    if failure.reset:
        return Reply(0, b"")
    if failure.status is not None:
        error = ApiError(failure.status, "This failure was asked for with fail_next")
        body = failure.body if failure.body is not None else error.body(with_status=True)
        reply = Reply(failure.status, write_json(body))
    if failure.garbage:
        reply = replace(reply, body=failure.garbage)
    return replace(reply, headers={**reply.headers, **failure.headers})


async def deliver(reply: Reply, drip: float, scope: Scope, receive: Receive, send: Send) -> None:
    """Sends a reply; `drip` seconds lie between the bytes of its body, if above 0."""
    if not reply.status:
        await _reset(scope, receive)
        return
    headers = [(name.lower().encode(), value.encode()) for name, value in reply.headers.items()]
    if reply.body:
        headers.append((b"content-type", reply.media_type.encode()))
    if reply.status != 204:
        headers.append((b"content-length", str(len(reply.body)).encode()))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    if drip:
        for byte in reply.body:
            await send({"type": "http.response.body", "body": bytes((byte,)), "more_body": True})
            await asyncio.sleep(drip)
        await send({"type": "http.response.body"})
    else:
        await send({"type": "http.response.body", "body": reply.body})


async def _reset(scope: Scope, receive: Receive) -> None:
    transport: asyncio.Transport = scope["state"]["connection"].transport
    connection: socket.socket = transport.get_extra_info("socket")
    # Closing without lingering sends RST; abort() alone would send FIN.
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
