"""Body that is left on a channel."""

from __future__ import annotations

import asyncio

from .failures import FAILURES
from .parsing import Body

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .channel_pools import Place
    from .channels import Channel
    from .parsing import Head
    from .usual_heads import UsualHead


class ChannelBody:
    """Unread body of a response, with the place that its connection takes."""

    failures = FAILURES

    def __init__(self, place: Place, channel: Channel, head: Head | UsualHead) -> None:
        self._place = place
        self._channel = channel
        self._head = head
        self._body = Body(channel, head)
        self.total = None if head.chunked else head.length

    async def read(self, most: int) -> bytes:
        """Return the next bytes; none at the end, which has returned the connection to its pool."""
        self._channel.attempt.wait()  # raises at the deadline, although bytes may have arrived
        if self._channel.received:
            await asyncio.sleep(
                0
            )  # what has arrived already is not read at the cost of other tasks
        part = await self._body.read(most)
        if not part:
            self._channel.expects_more = False
            self._place.response_read(self._channel, self._head)
            self._place.leave()
        return part

    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
        self._place.leave()
