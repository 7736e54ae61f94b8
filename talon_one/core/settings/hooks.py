"""Hooks: callbacks around each call, for tracing, metrics and logging."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .call import Call


class Hooks:
    """Callbacks of a client; override the ones you need.

    Their order is ``on_request (on_retry on_request)* (on_response | on_error)``. They run in the thread of
    the call, which waits for them, also with asyncio: there they must not block. An exception in a hook is
    logged and does not affect the call. All get the same :class:`Call` object, which holds neither keys nor
    ids.
    """

    def on_request(self, call: Call) -> None:
        """Run before an attempt; may add headers to ``call.headers``."""

    def on_retry(self, call: Call) -> None:
        """Run after a failed attempt (``call.status``, ``call.error``), ``call.delay`` seconds before the next."""

    def on_response(self, call: Call) -> None:
        """Run when the call has succeeded."""

    def on_error(self, call: Call) -> None:
        """Run when the call has failed with ``call.error``."""
