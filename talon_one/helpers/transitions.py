"""The transitions of a customer session, defined once.

Further returns of a ``partially_returned`` session are not documented. They are legal here, because the
API keeps a list of returns and counts the remaining units of each line. The server rejects closing a
closed session, so that is no transition; ``SessionState.close()`` answers it without a request.
"""

from __future__ import annotations

from typing import NamedTuple

from talon_one.core.errors import ApiValueError


class Transition(NamedTuple):
    """A method of ``SessionState`` that takes a session from one state to another."""

    action: str
    """Name of the method."""
    origin: str | None
    """The state before; ``None`` if the session does not exist or its state is unknown."""
    target: str
    """The state after."""


class PendingTransition(NamedTuple):
    """A transition whose outcome is unknown."""

    action: str
    key: str
    """The ``Idempotency-Key`` that was sent."""
    request: str
    """The key that was derived for the request: the same for the same request."""


class IllegalTransition(ApiValueError):
    """The session's state does not permit this transition. Nothing was sent."""

    #: The state of the session; ``None`` if it is unknown.
    from_state: str | None
    #: The state that the transition would lead to.
    to_state: str
    #: The transitions that this state permits.
    legal: tuple[Transition, ...]

    def __init__(
        self, from_state: str | None, to_state: str, legal: tuple[Transition, ...]
    ) -> None:
        origin = "unknown" if from_state is None else f'"{from_state}"'
        allowed = ", ".join(f'{step.action}() to "{step.target}"' for step in legal) or "nothing"
        hint = ""
        if from_state is None:
            hint = "; call load() first if the session exists"
        elif to_state == "open" and from_state != "open":
            hint = "; a new cart needs a new session id"
        super().__init__(
            f'cannot move the session to state "{to_state}": its state is {origin}, which permits '
            f"{allowed}{hint}"
        )
        self.from_state = from_state
        self.to_state = to_state
        self.legal = legal


TRANSITIONS = (
    Transition("update", None, "open"),
    Transition("update", "open", "open"),
    Transition("close", None, "closed"),  # an imported order
    Transition("close", "open", "closed"),
    Transition("reopen", "closed", "open"),
    Transition("return_items", "closed", "partially_returned"),
    Transition("return_items", "partially_returned", "partially_returned"),
    Transition("cancel", "open", "cancelled"),
    Transition("cancel", "closed", "cancelled"),
    Transition("cancel", "partially_returned", "cancelled"),
)

TARGETS = {transition.action: transition.target for transition in TRANSITIONS}
"""The state that each action leads to."""

STATES = frozenset({None, *TARGETS.values()})
"""The states that this package knows."""


def check_transition(action: str, state: str | None) -> str:
    """Return the state that an action leads to.

    A state that this package does not know permits everything: the server decides.

    Raises:
        IllegalTransition: The state does not permit the action.
    """
    target = TARGETS[action]
    if state in STATES and Transition(action, state, target) not in TRANSITIONS:
        legal = tuple(transition for transition in TRANSITIONS if transition.origin == state)
        raise IllegalTransition(state, target, legal)
    return target
