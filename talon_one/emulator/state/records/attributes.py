"""Custom attributes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ... import campaigns as definitions
from ...support.exact_json import Json


@dataclass(frozen=True)
class AttributeDefinition:
    """A custom attribute.

    Attributes:
        details: The other members that were sent; they are only shown.
    """

    id: int
    created: datetime
    definition: definitions.Attribute
    details: Mapping[str, Json] = field(default_factory=dict)
