"""Which moves a customer session may make: the one place that knows.

No public source says what happens to returns of a session that is partially returned already; they
are legal here because a session keeps a list of them and lines count what remains. A second close is
refused by the server and is no move; ``SessionState.close()`` answers it without a request.
"""

from __future__ import annotations

from typing import NamedTuple

from talon_one.core.errors import ApiValueError


class Move(NamedTuple):
    """A method of ``SessionState`` that leads from one state to another."""

    action: str
    """Name of the method."""
    origin: str | None
    """The state before; ``None`` if there is no session, or nothing is known of it."""
    target: str
    """The state after."""


class IllegalTransition(ApiValueError):
    """A session in this state cannot make this move. Nothing was sent."""

    #: The state that the session is in; ``None`` if nothing is known of it.
    from_state: str | None
    #: The state that the move would lead to.
    to_state: str
    #: The moves that the session can make.
    legal: tuple[Move, ...]

    def __init__(self, from_state: str | None, to_state: str, legal: tuple[Move, ...]) -> None:
        origin = "a session that nothing is known of" if from_state is None else from_state
        moves = ", ".join(f"{move.action}() to {move.target}" for move in legal) or "none"
        hint = "; load() it first" if from_state is None else ""
        super().__init__(f"no move from {origin} to {to_state}; legal: {moves}{hint}")
        self.from_state = from_state
        self.to_state = to_state
        self.legal = legal


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
