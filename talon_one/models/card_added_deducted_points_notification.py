# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.core.fields import Number


class CardAddedDeductedPointsNotification(Model):
    """``CardAddedDeductedPointsNotification`` of the API description."""

    card_identifier: str = required("CardIdentifier")

    employee_name: str = required("EmployeeName")

    loyalty_program_id: int = required("LoyaltyProgramID")

    notification_type: Literal["LoyaltyCardPointsDeducted", "LoyaltyCardPointsAdded"] | str = (
        required("NotificationType")
    )

    profile_integration_ids: list[str] = required("ProfileIntegrationIDs")

    session_integration_id: str = required("SessionIntegrationID")

    subledger_id: str = required("SubledgerID")

    type_of_change: Literal["campaign_manager", "rule_engine", "management_api"] | str = required(
        "TypeOfChange"
    )

    user_id: int = required("UserID")

    users_per_card_limit: int = required("UsersPerCardLimit")

    amount: Number = required("Amount")

    expiry_date: datetime | None = optional("ExpiryDate")

    operation: Literal["addition", "subtraction"] | str = required("Operation")

    reason: str = required("Reason")

    start_date: datetime | None = optional("StartDate")

    transaction_uuid: str = required("TransactionUUID")
