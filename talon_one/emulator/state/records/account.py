"""What an account defines besides campaigns: additional costs, collections and stores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ...support.exact_json import Json


@dataclass(frozen=True)
class AdditionalCost:
    """An additional cost that requests may have.

    Attributes:
        details: The other members that were sent; they are only shown.
    """

    id: int
    created: datetime
    name: str
    details: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True)
class Collection:
    """A list of texts, of the account or of a campaign.

    Attributes:
        application_id, campaign_id: Of its campaign; 0 for a collection of the account.
        items: What it has, in the order of the file that was imported.
    """

    id: int
    created: datetime
    modified: datetime
    name: str
    description: str = ""
    applications: tuple[int, ...] = ()
    application_id: int = 0
    campaign_id: int = 0
    items: tuple[str, ...] = ()


@dataclass(frozen=True)
class Branch:
    """A store of the shop, which sessions name by its integration id.

    Attributes:
        details: The other members that were sent; they are only shown.
    """

    id: int
    created: datetime
    updated: datetime
    integration_id: str
    details: Mapping[str, Json] = field(default_factory=dict)
