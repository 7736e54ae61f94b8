"""What is known of a session on the server. Nothing is sent from here, and nothing waits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4, uuid5

from .drift import find_drift
from .errors import outcome_is_unknown
from .returns import with_invoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from talon_one.models import Effect, NewCustomerSessionV2

    from .outcome import Outcome
    from .payload import Members
    from .transitions import PendingTransition

_UNDOING = ("cancel", "reopen", "return_items")
_SENDS_ALL = ("update", "close")


class RemoteState:
    """A session as the responses have shown it so far."""

    __slots__ = ("members", "outcome", "pending", "priced", "state", "token", "updates")

    def __init__(self) -> None:
        self.state: str | None = None
        self.outcome: Outcome | None = None
        self.priced: Members | None = None
        """What the outcome was made of; ``None`` if that is not what the cart here was."""
        self.members: Members = {}
        """What the server is known to have."""
        self.updates: int | None = 0
        """How often the session was written, at most, by all that is known; ``None`` if nothing is."""
        self.pending: PendingTransition | None = None
        self.token = uuid4().hex
        """What the keys of the next requests are derived from."""

    def unsent(self, content: Members) -> Members:
        """Return the members that differ from what the server is known to have."""
        return {key: text for key, text in content.items() if self.members.get(key) != text}

    @contextmanager
    def written(self, sent: Members) -> Iterator[None]:
        """Note these members when they are stored; meanwhile, and after an interrupt, they are unknown."""
        before = self.members
        self.members = {key: text for key, text in before.items() if key not in sent}
        try:
            yield
        except BaseException as error:
            if not outcome_is_unknown(error):
                self.members = before
            raise
        self.members |= sent

    def request_key(
        self, action: str, response_content: Sequence[str], parts: Sequence[Any]
    ) -> str:
        """Return the ``Idempotency-Key`` of a request: the same for the same request, also if the session
        was stored before it was sent, and is restored after a crash."""
        name = json.dumps([action, response_content, parts], sort_keys=True)
        return str(uuid5(UUID(self.token), name))

    def settle(self) -> None:
        """Note that no transition is pending: the next one is another request."""
        self.pending = None
        self.token = uuid4().hex

    def effects_before(self, action: str) -> tuple[Effect, ...]:
        """Return the effects that the response to an action rolls back."""
        undoing = action in _UNDOING and self.state != "open"
        return self.outcome.active_effects if undoing and self.outcome else ()

    def moved(
        self,
        action: str,
        outcome: Outcome,
        ours: NewCustomerSessionV2,
        content: Members,
        updates: int | None,
    ) -> Outcome:
        """Note that an action was executed, and return its outcome with the drift.

        Args:
            action: Name of the transition.
            outcome: What the response says.
            ours: The content here.
            content: Its members, as they were before the call.
            updates: As :attr:`updates`, before the call.
        """
        unsent = {} if action in _SENDS_ALL else self.unsent(content)
        sent = [name for name in content if name not in unsent] if unsent else content
        session = outcome.response._data.get("customerSession")
        if drift := find_drift(ours, session, sent, updates):
            outcome = replace(outcome, drift=tuple(drift))
        if action != "update" or self.pending:
            self.settle()
        return self.keep(outcome, None if unsent else content)

    def keep(self, outcome: Outcome, priced: Members | None) -> Outcome:
        """Keep an outcome as the last one, and return it with the invoice that it needs for refunds."""
        if outcome.state != "open":
            outcome = with_invoice(outcome, self.outcome)
        for drift in outcome.drift:
            if drift.member != "updateCount":
                self.members.pop(drift.member, None)
                priced = None
        self.priced = priced
        self.state, self.outcome = outcome.state, outcome
        session = outcome.response._data.get("customerSession")
        count = None if session is None else session._data.get("updateCount")
        if isinstance(count, int):
            self.updates = count
        else:
            self.count_update()
        return outcome

    def count_update(self) -> None:
        """Note that a call may have written the session."""
        if self.updates is not None:
            self.updates += 1
