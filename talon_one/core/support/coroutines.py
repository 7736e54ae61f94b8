"""One logic for two faces: whatever may wait is written once, as ``async def``.

The asyncio face awaits it. In the blocking face nothing suspends, so one step runs it to its end, without an
event loop, for about 0.5 % of the instructions of a call. Rejected: generators as steps, which cost the same and
turn every helper into one; a second copy made by a tool.
"""

from __future__ import annotations

from types import CoroutineType

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any, TypeVar

    T = TypeVar("T")
    C = TypeVar("C", bound=type)


def completed(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine that does not suspend, and return its result."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    coroutine.close()
    raise RuntimeError("a coroutine of the blocking face suspended")


async def settled(value: T | Coroutine[Any, Any, T]) -> T:
    """Return what an API method returned; await it if the method is async."""
    return await value if isinstance(value, CoroutineType) else value


def coroutines(cls: C) -> C:
    """Make the public methods that a class inherits coroutine functions, which await what they return.

    Tools recognize them only so: ``create_autospec`` makes them ``AsyncMock``.
    """
    own = vars(cls)
    for base in cls.__mro__:
        for name, method in vars(base).items():
            if name[:1] != "_" and name not in own and hasattr(method, "__code__"):
                setattr(cls, name, _awaiting(method))
    return cls


def _awaiting(method: Callable[..., Any]) -> Callable[..., Coroutine[Any, Any, Any]]:
    from functools import wraps

    @wraps(method)
    async def awaiting(*args: Any, **keywords: Any) -> Any:
        return await method(*args, **keywords)

    return awaiting
