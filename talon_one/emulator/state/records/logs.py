"""What the account remembers of changes and exports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ...support.exact_json import Json


@dataclass(frozen=True)
class Export:
    """A file that was exported.

    Attributes:
        entity: What it has, as ``getExports`` names it.
        filter: The parameters of the request.
    """

    id: int
    created: datetime
    entity: str
    application_id: int
    filter: Mapping[str, Json]


@dataclass(frozen=True)
class Change:
    """A change that the Management API made.

    Attributes:
        entity: The path of what was changed.
        new: What it led to; ``None`` if that is not known.
    """

    id: int
    created: datetime
    application_id: int
    entity: str
    new: Json
