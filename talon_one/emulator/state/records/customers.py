"""Customer profiles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from ...support.exact_json import Json


@dataclass(frozen=True)
class Profile:
    """A customer profile.

    Attributes:
        first_session: The integration id of its first session; ``""`` before that.
        total_sales: Totals before discounts of its closed sessions, without returned items.
        audiences: The ids of its audiences, in the order of joining.
    """

    id: int
    integration_id: str
    created: datetime
    last_activity: datetime
    attributes: Mapping[str, Json] = field(default_factory=dict)
    first_session: str = ""
    closed_sessions: int = 0
    total_sales: Decimal = Decimal(0)
    audiences: tuple[int, ...] = ()
