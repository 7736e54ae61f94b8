"""Which moves a customer session may make: the one place that knows.

No public source says what happens to returns of a session that is partially returned already; they
are legal here because a session keeps a list of them and lines count what remains. A second close is
refused by the server and is no move; ``SessionState.close()`` answers it without a request.
"""

from __future__ import annotations

from typing import NamedTuple

from .errors import IllegalTransition


class Move(NamedTuple):
    """A method of ``SessionState`` that leads from one state to another."""

    action: str
    """Name of the method."""
    origin: str | None
    """The state before; ``None`` if there is no session, or nothing is known of it."""
    target: str
    """The state after."""


MOVES = (
    Move("update", None, "open"),
    Move("update", "open", "open"),
    Move("close", None, "closed"),  # an order that is imported
    Move("close", "open", "closed"),
    Move("reopen", "closed", "open"),
    Move("return_items", "closed", "partially_returned"),
    Move("return_items", "partially_returned", "partially_returned"),
    Move("cancel", "open", "cancelled"),
    Move("cancel", "closed", "cancelled"),
    Move("cancel", "partially_returned", "cancelled"),
)

TARGETS = {move.action: move.target for move in MOVES}
"""The state that each action leads to."""

_STATES = {None, *TARGETS.values()}


def check_move(action: str, state: str | None) -> str:
    """The state that an action leads to.

    From a state that is not known here every move may be tried: the server knows.

    Raises:
        IllegalTransition: there is no such move.
    """
    target = TARGETS[action]
    if state in _STATES and Move(action, state, target) not in MOVES:
        raise IllegalTransition(state, target, tuple(m for m in MOVES if m.origin == state))
    return target
