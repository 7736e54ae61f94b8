"""Channels: connections of asyncio, kept within the limits of an attempt.

A wait is one future that the loop, a timer or a cancellation ends. Whatever ends a call early drops its
connection at once, without awaiting: a task that is cancelled may not be able to await anything more.

TLS runs over memory buffers, which is the same for each layer (a proxy with TLS carries the TLS to the host), for
asyncio and uvloop, and never waits for the other side to close.
"""

from __future__ import annotations

import asyncio
import errno
import os
import socket
import ssl
from contextlib import suppress

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

    from ..errors import Sent
    from .attempt import Attempt

_CHUNK = 65536
_MOST_UNREAD = 1 << 20
_STATUS_END = len("HTTP/1.1 200")
_UNDER_WAY = (errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EINTR)


async def within(future: asyncio.Future[Any], seconds: float | None) -> Any:
    """Await a future that only this call awaits, so many seconds at most.

    Raises:
        TimeoutError: It had no result by then.
    """
    timer = None
    if seconds is not None:
        timer = future.get_loop().call_later(seconds, resolve, future, TimeoutError)
    try:
        result = await future
    finally:
        if timer is not None:
            timer.cancel()
    if result is TimeoutError:
        raise TimeoutError
    return result


def resolve(future: asyncio.Future[Any], result: Any = None) -> None:
    """Set the result of a future, unless a timer or a cancellation came first."""
    if not future.done():
        future.set_result(result)


class Channel(asyncio.Protocol):
    """Connection whose every wait is within the limits of the attempt that uses it."""

    def __init__(self, sock: socket.socket, attempt: Attempt) -> None:
        self.attempt = attempt
        self.idle_since = 0.0
        self.received = bytearray()
        """Bytes that were received and not taken yet."""
        self.expects_more = False
        """Whether the response is not read to its end."""
        self._loop = asyncio.get_running_loop()
        self._sock = sock
        self._transport: Any = None
        self._layers: list[_Tls] = []
        self._waiter: asyncio.Future[None] | None = None
        self._is_full = False
        self._is_paused = False
        self._ended = False
        self._dropped = False
        self._problem: Exception | None = None

    # The event loop calls these.

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        transport.set_write_buffer_limits(high=_CHUNK)
        if self._dropped:
            transport.abort()

    def data_received(self, data: bytes) -> None:
        try:
            for depth, layer in enumerate(self._layers):
                data = layer.decrypt(data)
                self._write_through(depth, layer.outgoing.read())
                self._ended |= layer.ended
                self._problem = self._problem or layer.problem
        except ssl.SSLError as problem:
            self._ended, self._problem, data = True, problem, b""
        self.received += data
        if len(self.received) > _MOST_UNREAD and not self._is_paused:
            self._is_paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        self._ended = True
        self._wake()
        return True  # a response may still be read, and drop() closes

    def connection_lost(self, problem: Exception | None) -> None:
        if isinstance(problem, OSError) and not self._dropped:
            # What the server sent before it stopped reading.
            with suppress(OSError, ValueError):
                while data := self._sock.recv(_CHUNK):
                    self.data_received(data)
        self._ended = True
        if isinstance(problem, OSError) and problem.errno is not None:
            # asyncio words some differently, and the traceback has frames that hold what was being sent.
            problem = OSError(problem.errno, os.strerror(problem.errno))
        self._problem = self._problem or problem
        self._wake()

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        self._wake()

    # The transport of the client calls these.

    async def receive(self) -> bool:
        """Wait for more bytes; return ``False`` if the connection has ended instead."""
        count = len(self.received)
        while len(self.received) == count:
            if self._ended:
                if self._problem is not None:
                    raise self._problem
                return False
            if self._is_paused:
                self._is_paused = False
                self._transport.resume_reading()
            await self._change(self.attempt.wait())
        if self.attempt.phase == "waiting for the response":
            self.attempt.phase = "reading the response"
        return True

    def take(self, most: int) -> bytes:
        """Return received bytes, at most so many, and remove them."""
        taken = bytes(memoryview(self.received)[:most])
        del self.received[:most]
        return taken

    def check(self) -> None:
        """Find out before sending that the deadline has passed, or that the server has reset the connection.

        Raises:
            OSError: Nothing can be sent.
        """
        self.attempt.wait()
        if self._problem is not None:
            raise self._problem
        self._peek()

    async def send(self, message: memoryview, sent: Sent) -> None:
        """Send a message; stop if the server responds before it has read all of it."""
        # A memoryview does not show the key in a traceback.
        self.expects_more = True
        for start in range(0, len(message), _CHUNK):
            while self._is_full and not self._responds_early():
                await self._change(self.attempt.wait())
            if self.attempt.sent == "maybe" and self._responds_early():
                self.attempt.stopped_sending = True
                return
            self.attempt.sent = sent
            self._write_through(len(self._layers), message[start : start + _CHUNK])

    async def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Wrap the connection in TLS, which may be a second layer."""
        tls = _Tls(context, host)
        seconds = self.attempt.wait()  # for the handshake as a whole
        end = None if seconds is None else self._loop.time() + seconds
        while True:
            try:
                shaken = tls.shake_hands(self.take(len(self.received)), self._ended)
            finally:
                self._write_through(len(self._layers), tls.outgoing.read())
            if shaken:
                break
            if self._problem is not None:
                raise self._problem
            if not self.received and not self._ended:
                await self._change(None if end is None else end - self._loop.time())
        self._layers.append(tls)
        self.received += tls.decrypt(b"")

    def is_reusable(self, oldest: float) -> bool:
        """Return whether a connection that is idle since ``oldest`` or later can be used again."""
        if self.idle_since < oldest or not self.is_in_step():
            return False
        try:
            return not self._peek()
        except OSError:
            return False

    def is_in_step(self) -> bool:
        """Return whether the whole request has left, and nothing followed the response."""
        return not (
            self._ended
            or self.received
            or self.expects_more
            or self.attempt.stopped_sending
            or self._transport.is_closing()
            or self._transport.get_write_buffer_size()
        )

    def drop(self) -> None:
        """Close the connection at once."""
        self._dropped = True
        if self._loop.is_closed():
            self.abandon()
        elif self._transport is not None:
            self._transport.abort()

    def abandon(self) -> None:
        """Close the socket behind the back of a loop that runs no more in this process."""
        self._sock.close()

    def _write_through(self, depth: int, data: bytes | memoryview) -> None:
        for layer in reversed(self._layers[:depth]):
            data = layer.encrypt(data) if data else data
        if data and not self._transport.is_closing():
            self._transport.write(data)

    def _responds_early(self) -> bool:
        # Interim responses (1xx) are none.
        received = self.received
        return self._ended or (len(received) >= _STATUS_END and received[9:10] != b"1")

    def _peek(self) -> bool:
        """Return whether the system has something that the loop has not read, such as the end."""
        try:
            self._sock.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return False
        return True

    async def _change(self, seconds: float | None) -> None:
        self._waiter = self._loop.create_future()
        try:
            await within(self._waiter, seconds)
        finally:
            self._waiter = None

    def _wake(self) -> None:
        if self._waiter is not None:
            resolve(self._waiter)


class _Tls:
    """Layer of TLS over buffers in memory."""

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        self._incoming = ssl.MemoryBIO()
        self.outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self.outgoing, server_hostname=host)
        self.ended = False
        self.problem: ssl.SSLError | None = None

    def shake_hands(self, data: bytes, ended: bool) -> bool:
        """Go on with the handshake; return whether it is complete."""
        self._incoming.write(data)
        if ended:
            self._incoming.write_eof()
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            return False
        return True

    def decrypt(self, data: bytes) -> bytes:
        """Return what was encrypted; a problem after it is kept for later."""
        self._incoming.write(data)
        parts = []
        try:
            while part := self._tls.read(_CHUNK):
                parts.append(part)
            self.ended = True
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLZeroReturnError:
            self.ended = True
        except ssl.SSLError as problem:
            self.ended, self.problem = True, problem
        return b"".join(parts)

    def encrypt(self, data: bytes | memoryview) -> bytes:
        """Return what to send for these bytes."""
        self._tls.write(data)
        return self.outgoing.read()


async def connect(addresses: list[Any], attempt: Attempt) -> Channel:
    """Connect to the first address, as ``socket.getaddrinfo`` gives them, that accepts it."""
    problem: OSError = OSError("the host name has no address")
    for family, kind, protocol, _, address in addresses:
        try:
            sock = await _connect_to(socket.socket(family, kind, protocol), address, attempt)
        except OSError as failed:
            problem = failed
        else:
            return await _channel_over(sock, attempt)
    raise problem


async def _connect_to(sock: socket.socket, address: Any, attempt: Attempt) -> socket.socket:
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        seconds = attempt.wait()
        code = sock.connect_ex(address)
        if code in _UNDER_WAY:
            await _until_writable(sock, seconds)
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, os.strerror(code))
    except BaseException:
        sock.close()
        raise
    return sock


async def _until_writable(sock: socket.socket, seconds: float | None) -> None:
    # Not sock_connect(): cancelled, it would forget the socket only later, when another may have its number.
    loop = asyncio.get_running_loop()
    writable = loop.create_future()
    loop.add_writer(sock, resolve, writable)
    try:
        await within(writable, seconds)
    finally:
        loop.remove_writer(sock)


async def _channel_over(sock: socket.socket, attempt: Attempt) -> Channel:
    channel = Channel(sock, attempt)
    try:
        await asyncio.get_running_loop().create_connection(lambda: channel, sock=sock)
    except BaseException:
        channel.drop()
        raise
    return channel
