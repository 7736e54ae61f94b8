# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..core.models.fields import DecimalField, Deprecated
    from . import AudienceMembership, LoyaltyMembership


class CustomerProfile(Model):
    """A customer as known to all Applications of one environment, live or sandbox."""

    id: int = required("id")
    """Internal id of the profile; the Integration API addresses it by your own id instead."""

    created: datetime = required("created")
    """Time at which the object with this integration id first arrived."""

    integration_id: str = required("integrationId")
    """Your own id of the object, at most 1000 characters, fixed once it is created."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the profile by API name, as defined in the account."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the profile."""

    closed_sessions: int = required("closedSessions")
    """Number of closed sessions; cancelled and reopened ones do not count."""

    total_sales: DecimalField = required("totalSales")
    """Sum of closed sessions before discounts, without what was returned or cancelled."""

    loyalty_memberships: Deprecated[list[LoyaltyMembership] | None] = optional("loyaltyMemberships")
    """Deprecated and always null.

    Deprecated by the API.
    """

    audience_memberships: list[AudienceMembership] | None = optional("audienceMemberships")
    """Audiences that the customer is a member of."""

    last_activity: datetime = required("lastActivity")
    """Time of the last request for this customer that ran the rules; dry ones do not count."""

    sandbox: bool | None = optional("sandbox")
    """Whether the profile belongs to the sandbox environment rather than the live one."""
