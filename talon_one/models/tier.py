# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class Tier(Model):
    """A level of a loyalty program that a customer has reached."""

    id: int = required("id")
    """Internal id of the tier."""

    name: str = required("name")
    """Name of the tier as set in the program."""

    start_date: datetime | None = optional("startDate")
    """Time from which the customer has this tier."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time at which the tier ends, if it does."""

    downgrade_policy: Literal["one_down", "balance_based"] | str | None = optional(
        "downgradePolicy"
    )
    """What happens at the end: `one_down` takes one level, `balance_based` looks at the points."""
