# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from ..core.models.fields import DecimalField
    from . import AddedDeductedPointsBalancesAction


class CardAddedDeductedPointsBalancesNotification(Model):
    """Message sent after points on a loyalty card changed, with all bookings of one occasion and
    the balance they lead to.
    """

    card_identifier: str = required("CardIdentifier")
    """Identifier of the card whose balance changed."""

    employee_name: str = required("EmployeeName")
    """Name of the user who booked by hand."""

    loyalty_program_id: int = required("LoyaltyProgramID")
    """Internal id of the card-based program."""

    notification_type: Literal["LoyaltyCardAddedDeductedPointsBalances"] | str = required(
        "NotificationType"
    )
    """Kind of notification, always `LoyaltyCardAddedDeductedPointsBalances`."""

    profile_integration_ids: list[str] = required("ProfileIntegrationIDs")
    """Your own ids of the profiles linked to the card; may be empty."""

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

    users_per_card_limit: int = required("UsersPerCardLimit")
    """How many profiles may share the card; 0 sets no limit."""

    actions: list[AddedDeductedPointsBalancesAction] = required("Actions")
    """Bookings that led to the balance, at least one."""

    current_points: DecimalField = required("CurrentPoints")
    """Balance of points in that ledger after the bookings."""
