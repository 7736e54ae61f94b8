"""Being told of calls: for tracing, metrics and logs of one's own."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .call import Call


class Hooks:
    """Methods that a client calls while a call is under way; override the ones you want.

    A call is ``on_request (on_retry on_request)* (on_response | on_error)``. They run in the thread of
    the call, which waits for them. One that raises is logged and does not disturb the call. What they
    get, a :class:`Call`, holds neither key nor ids; the same object from beginning to end.
    """

    def on_request(self, call: Call) -> None:
        """An attempt begins; ``call.headers`` may be filled with further headers."""

    def on_retry(self, call: Call) -> None:
        """An attempt failed (``call.status``, ``call.error``); another follows in ``call.delay`` s."""

    def on_response(self, call: Call) -> None:
        """The call has succeeded."""

    def on_error(self, call: Call) -> None:
        """The call has failed with ``call.error``."""
