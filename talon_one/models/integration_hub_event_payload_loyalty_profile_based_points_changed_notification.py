# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField
    from . import IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction


class IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification(Model):
    """What the Integration Hub sends after `LoyaltyPointsChanged`: bookings on one ledger of one
    customer in a profile-based loyalty program, with the balance they led to.
    """

    profile_integration_id: str = required("ProfileIntegrationID")
    """Your own id of the customer whose points changed."""

    loyalty_program_id: int = required("LoyaltyProgramID")
    """Internal id of the loyalty program in which the points changed."""

    loyalty_program_name: str = required("LoyaltyProgramName")
    """Name of the loyalty program in which the points changed."""

    subledger_id: str = required("SubledgerID")
    """Subledger on which the points changed; empty for the main ledger."""

    source_of_event: str = required("SourceOfEvent")
    """What led to the change of points, as free text; do not match it against a fixed list."""

    current_tier: str = required("CurrentTier")
    """Name of the tier in which the customer is now."""

    session_integration_id: str | None = optional("SessionIntegrationID")
    """Your own id of the session that led to the bookings, if one did."""

    employee_name: str | None = optional("EmployeeName")
    """Name of the person who changed the points by hand, if a person did."""

    user_id: int | None = optional("UserID")
    """Internal id of the Talon.One user who changed the points by hand, if one did."""

    current_points: DecimalField = required("CurrentPoints")
    """Active points on this ledger after all the bookings listed."""

    actions: (
        list[IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction] | None
    ) = optional("Actions")
    """Bookings that led to the new balance, each with its amount."""

    published_at: datetime = required("PublishedAt")
    """Time at which the hub event was published, which is not the time at which it arrives."""
