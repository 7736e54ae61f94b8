"""Audiences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ...support.exact_json import Json


@dataclass(frozen=True)
class Audience:
    """An audience; who is in it is kept with the profiles.

    Attributes:
        details: the rest of what was sent when it was created, which is only shown.
    """

    id: int
    created: datetime
    name: str
    details: Mapping[str, Json] = field(default_factory=dict)
