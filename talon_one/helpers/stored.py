"""Sessions as JSON: the format that applications store.

The version of the format is ``MAJOR.MINOR``. A release reads all older formats, and newer ones of the same
major version, whose unknown members it ignores. A change that an older release would misread needs a new
major version.
"""

from __future__ import annotations

from copy import copy
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any, TypeVar

from talon_one import models as m
from talon_one.core.errors import ApiValueError
from talon_one.core.models.depth import MAX_DEPTH
from talon_one.core.models.reading import parse_json
from talon_one.core.models.writing import write_request
from talon_one.core.support.interrupts import raise_interrupt

from .content import Gift, as_list
from .outcome import Outcome
from .payload import EMPTY
from .pricing import PriceRules
from .transitions import PendingTransition

if TYPE_CHECKING:
    from talon_one.api import IntegrationApi

    from .session_state import SessionState

S = TypeVar("S", bound="SessionState")

FORMAT = "1.0"
_MAX_DEPTH = MAX_DEPTH + 3
"""Levels of the text: a response may have ``MAX_DEPTH``, and that of closing is three levels down."""


def save(session: SessionState) -> dict[str, Any]:
    """Return everything but the client."""
    now, remote = session._members(), session._remote
    return {
        "format": FORMAT,
        "sessionId": session.session_id,
        "state": remote.state,
        "content": copy(session.content),
        "unsent": list(remote.unsent(now)),
        "gifts": list(session.gifts),
        "token": remote.token,
        "pending": remote.pending,
        "updates": remote.updates,
        "outcome": remote.outcome and remote.outcome._saved(),
        "priced": remote.priced == now,
        "responseContent": list(session.response_content),
        "priceRules": asdict(session.price_rules),
    }


def write(saved: dict[str, Any]) -> str:
    """Return what :func:`save` returned as JSON text that keeps every digit."""
    return write_request(saved, "sessionState", max_depth=_MAX_DEPTH)


def restore(cls: type[S], api: IntegrationApi, text: str | bytes) -> S:
    """Return the session that :func:`save` was called on.

    Raises:
        ApiValueError: The text is something else, or of a newer major version.
    """
    saved = parse_json(text, _MAX_DEPTH)
    try:
        saved = _upgraded(saved)
        known_rules = {field.name for field in fields(PriceRules)}
        rules = PriceRules(**{k: v for k, v in saved["priceRules"].items() if k in known_rules})
        session = cls(api, saved["sessionId"], price_rules=rules)
        session.response_content = as_list(saved["responseContent"])
        session._content = m.NewCustomerSessionV2.from_dict(saved["content"])
        session._gifts = tuple(Gift(*gift) for gift in saved["gifts"])
        remote, now = session._remote, session._members()
        remote.state = saved["state"]
        remote.token = saved["token"] or remote.token
        remote.pending = saved["pending"] and PendingTransition(*saved["pending"])
        remote.updates = saved["updates"]
        outcome = saved["outcome"]
        remote.outcome = None if outcome is None else Outcome.from_dict(outcome, rules)
        remote.members = {key: now[key] for key in now if key not in saved["unsent"]}
        remote.priced = now if saved["priced"] else None
    except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError) as problem:
        raise_interrupt()
        if isinstance(problem, ApiValueError):
            raise
        reason = f"it has no {problem}" if isinstance(problem, KeyError) else repr(problem)
        raise ApiValueError(f"expected the result of to_json(): {reason}") from problem
    return session


def _upgraded(saved: dict[str, Any]) -> dict[str, Any]:
    """Return what was stored in the members of the current format."""
    version = saved.get("format")
    if version is None:
        return {**saved, **_from_unversioned(saved)}
    if not isinstance(version, str) or version.split(".")[0] != FORMAT.split(".")[0]:
        problem = f"cannot read format {version!r} of a stored session; this release reads {FORMAT}"
        raise ApiValueError(f"{problem} and older ones: update talon-one, or load() the session")
    return saved


def _from_unversioned(saved: dict[str, Any]) -> dict[str, Any]:
    doubt = saved["doubt"]
    unsent = [*saved["unsent"], *(name for name in EMPTY if name not in saved["content"])]
    return {
        "unsent": unsent,
        "gifts": [],
        "token": None,
        "pending": doubt and [doubt[0], doubt[1], ""],  # resolved by reading
        "updates": None,
        "priced": not saved["unsent"],
    }
