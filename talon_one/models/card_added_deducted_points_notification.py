# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..core.models.fields import DecimalField


class CardAddedDeductedPointsNotification(Model):
    """Message sent at once after points were added to or deducted from a loyalty card, one for
    each booking.
    """

    card_identifier: str = required("CardIdentifier")
    """Identifier of the card that was booked on."""

    employee_name: str = required("EmployeeName")
    """Name of the user who booked by hand."""

    loyalty_program_id: int = required("LoyaltyProgramID")
    """Internal id of the card-based program."""

    notification_type: Literal["LoyaltyCardPointsDeducted", "LoyaltyCardPointsAdded"] | str = (
        required("NotificationType")
    )
    """Known values:
    - `LoyaltyCardPointsAdded`: points came in
    - `LoyaltyCardPointsDeducted`: points went out"""

    profile_integration_ids: list[str] = required("ProfileIntegrationIDs")
    """Your own ids of the profiles linked to the card; may be empty."""

    session_integration_id: str = required("SessionIntegrationID")
    """Your own id of the session behind the booking, if there was one."""

    subledger_id: str = required("SubledgerID")
    """Subledger of the booking; the empty string stands for the main ledger."""

    type_of_change: Literal["campaign_manager", "rule_engine", "management_api"] | str = required(
        "TypeOfChange"
    )
    """What caused the booking.
    - `campaign_manager`: a user
    - `rule_engine`: a rule
    - `management_api`: a Management API call"""

    user_id: int = required("UserID")
    """Internal id of the user who booked by hand."""

    users_per_card_limit: int = required("UsersPerCardLimit")
    """How many profiles may share the card; 0 sets no limit."""

    amount: DecimalField = required("Amount")
    """How many points were added or deducted."""

    expiry_date: datetime | None = optional("ExpiryDate")
    """Time at which added points run out; absent or null if they do not."""

    operation: Literal["addition", "subtraction"] | str = required("Operation")
    """Direction of the booking.
    - `addition`: points came in
    - `subtraction`: points went out"""

    reason: str = required("Reason")
    """Reason given for the booking."""

    start_date: datetime | None = optional("StartDate")
    """Time from which added points can be spent; absent or null if at once."""

    transaction_uuid: str = required("TransactionUUID")
    """UUID of the booking, under which the ledger knows it."""
