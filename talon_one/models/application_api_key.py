# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ApplicationAPIKey(Model):
    """An API key of an Application, without its value, which is shown once at creation."""

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

    id: int = required("id")
    """Internal id of the key, not the key itself."""

    created_by: int = required("createdBy")
    """Internal id of the user who created the key."""

    account_id: int = required("accountID")
    """Internal id of the account in which the key works."""

    application_id: int = required("applicationID")
    """Internal id of the Application to which the key gives access."""

    created: datetime = required("created")
    """Time at which the key was created."""
