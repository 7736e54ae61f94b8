"""Custom events, returns of items, calls of webhooks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ...support.exact_json import Json


@dataclass(frozen=True)
class Event:
    """A custom event, or a built-in one such as ``talon_session_updated``.

    Attributes:
        session_id: The integration id of the session of a built-in event.
        integration_id: The id of an advanced event (v3); otherwise empty.
        connected_session: The integration id of the session that an advanced event names.
        effects: The effects of its evaluation.
    """

    id: int
    created: datetime
    type: str
    attributes: Mapping[str, Json] = field(default_factory=dict)
    profile_id: str = ""
    session_id: str = ""
    store_id: str = ""
    integration_id: str = ""
    connected_session: str = ""
    effects: tuple[Json, ...] = ()


@dataclass(frozen=True)
class Return:
    """A return of items of a session.

    Attributes:
        items: In the shape of ``returnedCartItems``, with position, SKU and quantity.
    """

    id: int
    created: datetime
    event_id: int
    items: tuple[Json, ...]


@dataclass(frozen=True)
class WebhookCall:
    """A call of a webhook by a rule.

    Attributes:
        webhook: The webhook's name.
        session_id, profile_id: Integration ids; empty without.
    """

    webhook: str
    session_id: str = ""
    profile_id: str = ""
