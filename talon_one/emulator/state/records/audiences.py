"""Audiences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ...support.exact_json import Json


@dataclass(frozen=True)
class Audience:
    """An audience; profiles hold their memberships.

    Attributes:
        details: The other members that were sent; they are only shown.
    """

    id: int
    created: datetime
    name: str
    details: Mapping[str, Json] = field(default_factory=dict)
