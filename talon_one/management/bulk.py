"""Do something for every item of a long list, on threads, processes or a cluster.

``for_each()`` needs only ``submit()`` of an executor, so that it runs on those of the standard library and on a
Dask cluster (``Client.get_executor()``) alike. It keeps at most ``ahead`` items in flight, whatever the length of
the list.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Executor, Future, as_completed
from contextlib import closing
from dataclasses import dataclass
from math import inf
from queue import SimpleQueue
from types import CoroutineType
from typing import Any, Generic, TypeVar

from ..core.errors import ApiTypeError, ApiValueError, OpenApiException, TooManyRequestsException
from ..core.settings.checks import check_pace
from ..core.settings.pace import Pace
from ..core.support.clock import SYSTEM, Clock
from ..helpers.errors import outcome_is_unknown
from .journal import Journal, State

Item = TypeVar("Item")
Result = TypeVar("Result")


class InDoubtError(OpenApiException):
    """An earlier run started this item and was ended before it knew the outcome, so it was not done again.

    Look whether it was done. If it is safe to do it twice, run ``for_each(..., repeat_doubtful=True)``.
    """

    #: Key of the item in the journal.
    key: str

    def __init__(self, key: str) -> None:
        super().__init__(f"item {key}: an earlier run may have done it; it was not done again")
        self.key = key


@dataclass(frozen=True)
class Done(Generic[Item, Result]):
    """An item that was worked on: its result, or why it failed."""

    item: Item
    result: Result | None = None
    error: Exception | None = None


def for_each(
    executor: Executor,
    do: Callable[[Item], Result],
    items: Iterable[Item],
    *,
    ahead: int = 64,
    pace: Pace | float | None = None,
    journal: str | os.PathLike[str] | None = None,
    key: Callable[[Item], object] | None = None,
    repeat_doubtful: bool = False,
    clock: Clock = SYSTEM,
) -> Iterator[Done[Item, Result]]:
    """Call ``do(item)`` on an executor and yield what came of it, in the order of completion.

    An exception of ``do`` is data, in ``Done.error``. With a journal a run that was killed goes on where it was: items
    that are done are passed over, those that failed for certain are done again, and those in doubt are reported
    with an :class:`InDoubtError`. An iteration that is ended early waits for the items in flight if there is a journal.

    Args:
        executor: Where to work: threads, processes (``do`` and the items are then pickled), or a cluster.
        do: What to do with an item, with an ``ApiClient``. A process builds its own client, once.
        items: The items; read as they are needed.
        ahead: Most items in flight.
        pace: Bounds how many items start in a second, over all workers. Only one process paces, so it need not
            be divided.
        journal: File that records what was done.
        key: Returns what identifies an item in the journal; its position in ``items`` if omitted. An item whose key
            came before is passed over like one of an earlier run.
        repeat_doubtful: Do items in doubt again. Right if ``do`` sets a state or sends an ``Idempotency-Key`` made
            from the item.
        clock: Source of time of the pace.

    Raises:
        ApiValueError: ``ahead`` is below 1, or the journal cannot be used, also in the course of the run: its disk
            is full. Items in flight are then in doubt.
        Exception: The executor takes no more items.
    """
    if ahead < 1:
        raise ApiValueError(f"for_each: ahead: expected 1 or more, got {ahead}")
    pace = check_pace("pace", pace) or Pace(inf)
    ledger = None if journal is None else Journal(journal)
    return _Run(executor, do, ahead, pace, ledger, key, repeat_doubtful, clock).over(items)


class _Run(Generic[Item, Result]):
    def __init__(
        self,
        executor: Executor,
        do: Callable[[Item], Result],
        ahead: int,
        pace: Pace,
        journal: Journal | None,
        key: Callable[[Item], object] | None,
        repeat_doubtful: bool,
        clock: Clock,
    ) -> None:
        self._executor = executor
        self._do = do
        self._ahead = ahead
        self._pace = pace
        self._journal = journal
        self._key = key
        self._repeat_doubtful = repeat_doubtful
        self._clock = clock
        self._in_flight: dict[Future[Any], tuple[str, Item]] = {}
        self._finished: SimpleQueue[Future[Any]] = SimpleQueue()

    def over(self, items: Iterable[Item]) -> Iterator[Done[Item, Result]]:
        if self._journal is None:
            yield from self._work(items)
            return
        with closing(self._journal):
            try:
                yield from self._work(items)
            finally:
                for _ in self._drain():
                    pass

    def _work(self, items: Iterable[Item]) -> Iterator[Done[Item, Result]]:
        try:
            for position, item in enumerate(items):
                key = str(position if self._key is None else self._key(item))
                state = self._state(key)
                while state == "started" and self._is_in_flight(key):  # the key came twice
                    yield self._next_finished()
                    state = self._state(key)
                if state == "done":
                    continue
                if state in ("started", "unknown") and not self._repeat_doubtful:
                    yield Done(item, error=InDoubtError(key))
                    continue
                while len(self._in_flight) >= self._ahead:
                    yield self._next_finished()
                self._submit(key, item)
                while not self._finished.empty():
                    yield self._next_finished()
        except GeneratorExit:
            raise
        except BaseException:
            # What is in flight is not lost when the items, or the executor, come to an end.
            yield from self._drain()
            raise
        while self._in_flight:
            yield self._next_finished()

    def _state(self, key: str) -> State | None:
        return None if self._journal is None else self._journal.state(key)

    def _is_in_flight(self, key: str) -> bool:
        return any(key == other for other, _ in self._in_flight.values())

    def _submit(self, key: str, item: Item) -> None:
        delay = self._pace.take_turn("", self._clock.monotonic(), inf)
        if delay:
            self._clock.sleep(delay)
        if self._journal is not None:
            self._journal.record(key, "started")
        try:
            future = self._executor.submit(_attempt, self._do, item)
        except Exception:
            if self._journal is not None:
                self._journal.forget(key)
            raise
        self._in_flight[future] = key, item
        future.add_done_callback(self._finished.put)

    def _next_finished(self) -> Done[Item, Result]:
        return self._end(self._finished.get())

    def _drain(self) -> Iterator[Done[Item, Result]]:
        # Not from the queue: an interrupt may have lost what it had just given.
        for future in as_completed(list(self._in_flight)):
            yield self._end(future)

    def _end(self, future: Future[Any]) -> Done[Item, Result]:
        key, item = self._in_flight.pop(future)
        lost = _lost_by_executor(future)
        result, error = future.result() if lost is None else (None, lost)
        if isinstance(error, TooManyRequestsException):
            self._pace.slow_down("", self._clock.monotonic())
        if self._journal is not None:
            self._journal.record(key, _state_after(error), None if error is None else str(error))
        return Done(item, result, error)


def _lost_by_executor(future: Future[Any]) -> Exception | None:
    """Return why an item has no outcome: a worker died, or its result cannot be pickled."""
    try:
        lost = future.exception()
    except CancelledError as cancelled:
        return cancelled
    if lost is None or isinstance(lost, Exception):
        return lost
    return RuntimeError(f"the executor lost the item: {type(lost).__name__}: {lost}")


def _attempt(do: Callable[[Item], Result], item: Item) -> tuple[Result | None, Exception | None]:
    """Run in the worker. Errors come back as values, so that others are known to be the executor's."""
    try:
        result = do(item)
        if isinstance(result, CoroutineType):
            result.close()
            raise ApiTypeError("for_each(): do is async, so it did nothing; use an ApiClient")
        return result, None
    except Exception as error:
        return None, error


def _state_after(error: Exception | None) -> State:
    if error is None:
        return "done"
    certain = isinstance(error, OpenApiException) and not outcome_is_unknown(error)
    return "failed" if certain else "unknown"
