# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class CreateApplicationAPIKey(Model):
    """What a new Integration API key needs. It is good for one Application only."""

    title: str = required("title")
    """Name of the key, for people."""

    expires: datetime = required("expires")
    """Time at which the key stops working; every key has one."""

    platform: (
        Literal[
            "none",
            "segment",
            "braze",
            "mparticle",
            "shopify",
            "iterable",
            "customer_engagement",
            "customer_data",
            "salesforce",
            "emarsys",
        ]
        | str
        | None
    ) = optional("platform")
    """Partner that the key is for.
    - `none`: no partner, the usual key for code of your own
    - `segment`, `braze`, `mparticle`, `shopify`, `iterable`, `salesforce`, `emarsys`: the
      product of that name
    - `customer_engagement`: another platform for customer engagement
    - `customer_data`: another platform for customer data"""

    type: Literal["staging"] | str | None = optional("type")
    """Leave it out for a usual key. `staging`: a key for testing, whose requests are all dry; it
    can update sessions and profiles and track events, nothing else."""

    time_offset: int | None = optional("timeOffset")
    """Nanoseconds by which rules evaluated with this key believe it to be later than it is."""
