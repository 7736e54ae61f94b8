"""Iterate over a list that the API returns page by page.

The API counts rows from the start of the list (``skip``), so a row that is inserted before the current
position moves its successors: the last row of a page comes again on the next one. ``unique=`` drops such
repeats. A row that is deleted before the current position hides another one, which nothing can detect;
sorting by id makes both rare. Message logs have a cursor instead, which does not move.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Iterator, Sequence
from typing import Any, Generic, Protocol, TypeVar, overload

from ..core.calls.methods import is_async, operation_of
from ..core.errors import ApiTypeError, ApiValueError
from ..core.settings.operation import Operation

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)

_NO_ROW: Any = object()


class Page(Protocol[Row_co]):
    """Response of a list operation."""

    @property
    def data(self) -> Sequence[Row_co]:
        """Rows of the page."""
        ...


@overload
def paginate(
    call: Callable[..., Awaitable[Page[Row]]],
    /,
    *args: Any,
    page_size: int | None = None,
    limit: int | None = None,
    start: int | str | None = None,
    unique: Callable[[Row], Hashable] | None = None,
    **kwargs: Any,
) -> AsyncPages[Row]: ...


@overload
def paginate(
    call: Callable[..., Page[Row]],
    /,
    *args: Any,
    page_size: int | None = None,
    limit: int | None = None,
    start: int | str | None = None,
    unique: Callable[[Row], Hashable] | None = None,
    **kwargs: Any,
) -> Pages[Row]: ...


def paginate(
    call: Callable[..., Any],
    /,
    *args: Any,
    page_size: int | None = None,
    limit: int | None = None,
    start: int | str | None = None,
    unique: Callable[[Any], Hashable] | None = None,
    **kwargs: Any,
) -> Pages[Any] | AsyncPages[Any]:
    """Iterate over all rows of a list; pages are requested as they are needed.

    ``for coupon in paginate(api.get_coupons_without_total_count, 31, 109, usable="true"): ...``

    With a method of an async API, iterate by ``async for``.

    Args:
        call: Method of an API class that returns a list page by page.
        *args: Its arguments.
        page_size: Rows per request; as many as the operation allows if omitted.
        limit: Rows to return at most; all if omitted.
        start: ``position`` of an earlier iteration to continue from; the number of rows to pass over.
        unique: Returns the key of a row, such as ``operator.attrgetter("id")``. Rows with a key that occurred
            before are dropped. Keeps all keys in memory.
        **kwargs: Other arguments and options of the method.

    Raises:
        ApiTypeError: ``call`` is not a list that is returned page by page.
        ApiValueError: A number is out of range.
    """
    operation = operation_of(call, "paginate()")
    if operation.paging is None:
        raise ApiTypeError(f"paginate(): {operation.id} does not return its result page by page")
    for name in ("skip", "cursor"):
        if name in kwargs:
            raise ApiTypeError(f"paginate(): pass start= instead of {name}=")
    if limit is not None and limit < 0:
        raise ApiValueError(f"paginate(): limit: expected 0 or more, got {limit}")
    step = _step(operation, page_size, start)
    kind = AsyncPages if is_async(call) else Pages
    return kind(lambda paging: call(*args, **paging, **kwargs), step, limit, unique)


class _Paging(Generic[Row]):
    """What both kinds of iteration share: all but waiting for a page."""

    def __init__(
        self,
        fetch: Callable[[dict[str, Any]], Any],
        step: _Offset | _Cursor,
        limit: int | None,
        unique: Callable[[Row], Hashable] | None,
    ) -> None:
        self._fetch = fetch
        self._step = step
        self._left = limit
        self._unique = unique
        self._seen = set[Hashable]()
        self._rows: Iterator[Row] = iter(())

    @property
    def position(self) -> int | str | None:
        """Where to continue after a crash: ``paginate(..., start=position)``.

        It is behind the last row that was returned. With a cursor, it is the page that this row is on, so that the
        rows of that page come again.
        """
        return self._step.position

    def _take(self) -> Iterator[Row]:
        """Yield the next row, if it has arrived."""
        while self._left != 0:
            row = next(self._rows, _NO_ROW)
            if row is _NO_ROW:
                return
            self._step.row_read()
            if self._is_new(row):
                if self._left is not None:
                    self._left -= 1
                yield row
                return

    def _next_page(self) -> dict[str, Any] | None:
        """Return the arguments for the next page, ``None`` if there is none."""
        if self._left == 0 or self._step.ended:
            return None
        return self._step.arguments(self._left)

    def _accept(self, page: Page[Row], arguments: dict[str, Any]) -> None:
        self._step.page_read(page, arguments)
        self._rows = iter(page.data)

    def _is_new(self, row: Row) -> bool:
        if self._unique is None:
            return True
        key = self._unique(row)
        is_new = key not in self._seen
        self._seen.add(key)
        return is_new


class Pages(_Paging[Row], Iterator[Row]):
    """Rows of a list; iterate over it. :func:`paginate` makes it."""

    def __next__(self) -> Row:
        while True:
            for row in self._take():
                return row
            arguments = self._next_page()
            if arguments is None:
                raise StopIteration
            self._accept(self._fetch(arguments), arguments)


class AsyncPages(_Paging[Row], AsyncIterator[Row]):
    """Rows of a list; iterate over it with ``async for``. :func:`paginate` makes it."""

    async def __anext__(self) -> Row:
        while True:
            for row in self._take():
                return row
            arguments = self._next_page()
            if arguments is None:
                raise StopAsyncIteration
            self._accept(await self._fetch(arguments), arguments)


class _Offset:
    """Steps through a list by the number of rows to pass over."""

    def __init__(self, size: int, position: int) -> None:
        self._size = size
        self.position = position
        self.ended = False

    def arguments(self, left: int | None) -> dict[str, Any]:
        size = self._size if left is None else min(left, self._size)
        return {"page_size": size, "skip": self.position}

    def page_read(self, page: Any, asked: dict[str, Any]) -> None:
        has_more = getattr(page, "has_more", None)
        total = getattr(page, "total_result_size", None)
        count = len(page.data)
        if has_more is None:
            short = count < asked["page_size"]
            has_more = not short if total is None else self.position + count < total
        self.ended = not (has_more and count)

    def row_read(self) -> None:
        self.position += 1


class _Cursor:
    """Steps through a list by the cursor that each page has for the next one."""

    def __init__(self, position: str | None) -> None:
        self.position = position
        self._next = position
        self.ended = False

    def arguments(self, left: int | None) -> dict[str, Any]:
        self.position = self._next
        return {} if self.position is None else {"cursor": self.position}

    def page_read(self, page: Any, asked: dict[str, Any]) -> None:
        self._next = page.next_cursor
        self.ended = not self._next or self._next == self.position

    def row_read(self) -> None:
        pass


def _step(
    operation: Operation, page_size: int | None, start: int | str | None
) -> _Offset | _Cursor:
    if operation.paging == "cursor":
        if page_size is not None:
            raise ApiTypeError(f"paginate(): {operation.id} has no page_size")
        if isinstance(start, int):
            raise ApiTypeError(f"paginate(): start: {operation.id} continues from a cursor, a str")
        return _Cursor(start)
    largest = operation.max_page_size
    size = largest if page_size is None else page_size
    if not 1 <= size <= largest:
        raise ApiValueError(f"paginate(): page_size: expected 1 to {largest}, got {size}")
    if isinstance(start, str) or (start is not None and start < 0):
        raise ApiValueError(f"paginate(): start: expected a number of rows, got {start!r}")
    return _Offset(size, start or 0)
