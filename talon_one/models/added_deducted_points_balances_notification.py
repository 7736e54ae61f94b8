# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from ..core.models.fields import DecimalField
    from . import AddedDeductedPointsBalancesAction


class AddedDeductedPointsBalancesNotification(Model):
    """Message sent after points of a customer changed, with all bookings of one occasion and the
    balance they lead to. A closed session gives one for each program and subledger.
    """

    employee_name: str = required("EmployeeName")
    """Name of the user who booked by hand."""

    loyalty_program_id: int = required("LoyaltyProgramID")
    """Internal id of the profile-based program whose balance changed."""

    notification_type: Literal["LoyaltyAddedDeductedPointsBalances"] | str = required(
        "NotificationType"
    )
    """Kind of notification, always `LoyaltyAddedDeductedPointsBalances`."""

    profile_integration_id: str = required("ProfileIntegrationID")
    """Your own id of the customer whose balance changed."""

    session_integration_id: str = required("SessionIntegrationID")
    """Your own id of the session behind the bookings, if there was one."""

    subledger_id: str = required("SubledgerID")
    """Subledger whose balance changed; the empty string stands for the main ledger."""

    type_of_change: Literal["campaign_manager", "rule_engine", "management_api"] | str = required(
        "TypeOfChange"
    )
    """What caused the bookings.
    - `campaign_manager`: a user
    - `rule_engine`: a rule
    - `management_api`: a Management API call"""

    user_id: int = required("UserID")
    """Internal id of the user who booked by hand."""

    actions: list[AddedDeductedPointsBalancesAction] = required("Actions")
    """Bookings that led to the balance, at least one."""

    current_points: DecimalField = required("CurrentPoints")
    """Balance of points in that ledger after the bookings."""
