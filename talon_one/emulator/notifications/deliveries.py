"""What was sent, and what is still to be sent."""

from __future__ import annotations

import heapq
import itertools
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Condition
from typing import overload
from urllib.parse import urlsplit

from ..support.exact_json import Json, read_own_json

RESEND_FOR = timedelta(minutes=10)
"""How long a notification is sent again (documented)."""

FIRST_GAP = timedelta(seconds=10)
"""The time to the first resend; each further gap is twice as long. Only that they grow is documented."""

MAX_KEPT = 20_000
"""How many deliveries are remembered."""


@dataclass(frozen=True)
class Attempt:
    """One request of a delivery.

    Attributes:
        at: The emulator's time.
        status: The status of the response; ``None`` without one.
        error: Why there is no response; empty if there is one.
    """

    at: datetime
    status: int | None
    error: str = ""

    @property
    def accepted(self) -> bool:
        """Whether the response was 2xx."""
        return self.status is not None and 200 <= self.status < 300


@dataclass(eq=False)
class Delivery:
    """A notification, or the request of a webhook, for one receiver.

    Attributes:
        kind: The name that ``Emulator.trigger`` takes; for a webhook its name.
        uuid: The ``X-UUID`` of a notification. A webhook sends none.
        method, url, headers, content: The request.
        resends: Whether it is sent again after a failure.
        attempts: All requests so far.
    """

    kind: str
    uuid: str
    method: str
    url: str
    headers: tuple[str, ...] = field(repr=False)
    content: bytes = field(repr=False)
    resends: bool = True
    attempts: tuple[Attempt, ...] = ()

    @property
    def receiver(self) -> str:
        """The scheme, host and port of its URL."""
        address = urlsplit(self.url)
        return f"{address.scheme}://{address.netloc}"

    @property
    def body(self) -> Json:
        """The body as JSON.

        Raises:
            ValueError: The payload of a webhook is not JSON.
        """
        return read_own_json(self.content)

    @property
    def delivered(self) -> bool:
        """Whether a receiver accepted it."""
        return any(attempt.accepted for attempt in self.attempts)


@dataclass(order=True)
class Sending:
    """A delivery that is due at a time.

    Attributes:
        since: When it was first due.
        gap: The time to the next attempt if this one fails.
    """

    due: datetime
    number: int
    delivery: Delivery = field(compare=False)
    since: datetime = field(compare=False)
    gap: timedelta = field(compare=False, default=FIRST_GAP)


class Deliveries(Sequence[Delivery]):
    """The notifications and webhook requests of an emulator, in the order of their causes.

        emulator.clock.advance(days=24)
        (expiring,) = emulator.deliveries.wait(1)

    Safe to use from any thread.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        wake: Callable[[], None],
        catch_up: Callable[[], None],
    ) -> None:
        """Keep what is added; ``Emulator.deliveries`` is one.

        Args:
            wake: Is called when something is due.
            catch_up: Adds what time has caused.
        """
        self._clock = clock
        self._wake = wake
        self._catch_up = catch_up
        self._changed = Condition()
        self._deliveries: deque[Delivery] = deque(maxlen=MAX_KEPT)
        self._queues: dict[str, list[Sending]] = {}
        self._numbers = itertools.count()
        self._in_flight: set[int] = set()
        self._held: list[Delivery] | None = None
        self._duplicates = 0

    def __repr__(self) -> str:
        return f"<Deliveries: {list(self)}>"

    def __len__(self) -> int:
        return len(self._deliveries)

    @overload
    def __getitem__(self, index: int) -> Delivery: ...
    @overload
    def __getitem__(self, index: slice) -> list[Delivery]: ...
    def __getitem__(self, index: int | slice) -> Delivery | list[Delivery]:
        return list(self._deliveries)[index]

    def __iter__(self) -> Iterator[Delivery]:
        return iter(list(self._deliveries))

    def of(self, kind: str) -> list[Delivery]:
        """Return the deliveries of a kind, such as ``TierUpgrade``, or of a webhook by its name."""
        return [delivery for delivery in self if delivery.kind == kind]

    def wait(self, count: int = 0, timeout: float = 10) -> list[Delivery]:
        """Wait until nothing more is due at the emulator's time, and return all deliveries.

        A failed notification is due again later: move the clock, and wait again.

        Args:
            count: How many deliveries there must be at least.
            timeout: Seconds of real time.

        Raises:
            TimeoutError: The time is over; the message says what was sent.
        """
        end = time.monotonic() + timeout
        self._catch_up()
        with self._changed:
            while self._is_busy() or len(self) < count:
                left = end - time.monotonic()
                if left <= 0:
                    state = "some are still due" if self._is_busy() else "no more is due"
                    raise TimeoutError(
                        f"{len(self)} deliveries of at least {count} after {timeout} s, "
                        f"{state}: {list(self)}"
                    )
                self._changed.wait(left)
            return list(self)

    def redeliver(self, uuid: str) -> None:
        """Send a notification again, with the same ``X-UUID``, whatever came of it before.

        Raises:
            LookupError: There is no such notification.
        """
        for delivery in self:
            if delivery.uuid == uuid:
                self._send(delivery)
                return
        raise LookupError(f"no delivery has the X-UUID {uuid!r}")

    def duplicate(self, times: int = 1) -> None:
        """Send each of the next deliveries twice.

        Args:
            times: How many deliveries.

        Raises:
            ValueError: ``times`` is less than 1.
        """
        if times < 1:
            raise ValueError(f"times must be at least 1, got {times!r}")
        with self._changed:
            self._duplicates += times

    @contextmanager
    def reorder(self) -> Iterator[None]:
        """Hold back what is caused inside of ``with``, and send it in reverse order afterwards."""
        with self._changed:
            if self._held is not None:
                raise RuntimeError("deliveries are being reordered already")
            self._held = []
        try:
            yield
        finally:
            with self._changed:
                held, self._held = self._held or [], None
            for delivery in reversed(held):
                self._send(delivery)

    def clear(self) -> None:
        """Forget all deliveries, and what is still to be sent."""
        with self._changed:
            self._deliveries.clear()
            self._queues.clear()
            self._in_flight.clear()
            self._held, self._duplicates = None, 0
            self._changed.notify_all()

    # --- for the emulator -------------------------------------------------------------------------

    def add(
        self,
        kind: str,
        url: str,
        headers: Sequence[str],
        content: bytes,
        *,
        method: str = "POST",
        notification: bool = True,
    ) -> Delivery:
        """Add a delivery that is due now."""
        id = str(uuid.uuid4())
        own = (f"X-UUID: {id}",) if notification else ()
        delivery = Delivery(kind, id, method, url, (*headers, *own), content, notification)
        with self._changed:
            self._deliveries.append(delivery)
            times = 2 if self._duplicates else 1
            self._duplicates = max(0, self._duplicates - 1)
            if self._held is not None:
                self._held += [delivery] * times
                return delivery
        for _ in range(times):
            self._send(delivery)
        return delivery

    def _send(self, delivery: Delivery) -> None:
        now = self._clock()
        with self._changed:
            self._push(Sending(now, next(self._numbers), delivery, now))
        self._wake()

    def _push(self, sending: Sending) -> None:
        heapq.heappush(self._queues.setdefault(sending.delivery.receiver, []), sending)

    def _is_busy(self) -> bool:
        return bool(self._in_flight or self.due_receivers())

    def due_receivers(self) -> list[str]:
        """Return the receivers for which something is due."""
        heads = self._heads()
        now = self._clock() if heads else None
        return [name for name, due in heads.items() if now is not None and due <= now]

    def next_due(self) -> datetime | None:
        """Return when another receiver has something due; ``None`` if none will."""
        heads = self._heads()
        now = self._clock() if heads else None
        return min((due for due in heads.values() if now is not None and due > now), default=None)

    def _heads(self) -> dict[str, datetime]:
        """Return when each receiver has its next delivery due."""
        with self._changed:
            return {name: queue[0].due for name, queue in self._queues.items() if queue}

    def take(self, receiver: str) -> Sending | None:
        """Take what is due for a receiver; `record` must follow."""
        with self._changed:
            queue = self._queues.get(receiver, [])
            if not queue or queue[0].due > self._clock():
                return None
            sending = heapq.heappop(queue)
            self._in_flight.add(sending.number)
            return sending

    def record(self, sending: Sending, status: int | None, error: str = "") -> None:
        """Record the result of what was taken, and plan the next attempt if one follows."""
        now = self._clock()
        attempt = Attempt(now, status, error)
        with self._changed:
            if sending.number not in self._in_flight:
                return  # cleared meanwhile
            self._in_flight.remove(sending.number)
            delivery = sending.delivery
            delivery.attempts = (*delivery.attempts, attempt)
            due = now + sending.gap
            if delivery.resends and _is_sent_again(status) and due - sending.since <= RESEND_FOR:
                gap = sending.gap * 2
                self._push(Sending(due, next(self._numbers), delivery, sending.since, gap))
            self._changed.notify_all()

    def put_back(self, sending: Sending) -> None:
        """Put back what was taken and not sent."""
        with self._changed:
            if sending.number in self._in_flight:
                self._in_flight.remove(sending.number)
                self._push(sending)


def _is_sent_again(status: int | None) -> bool:
    """Return whether a notification is sent again: after 5xx and 429 (documented), or no response."""
    return status is None or status == 429 or status >= 500
