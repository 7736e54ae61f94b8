# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.core.fields import Number
    from talon_one.models import AddedDeductedPointsBalancesAction


class AddedDeductedPointsBalancesNotification(Model):
    """``AddedDeductedPointsBalancesNotification`` of the API description."""

    employee_name: str = required("EmployeeName")

    loyalty_program_id: int = required("LoyaltyProgramID")

    notification_type: Literal["LoyaltyAddedDeductedPointsBalances"] | str = required(
        "NotificationType"
    )

    profile_integration_id: str = required("ProfileIntegrationID")

    session_integration_id: str = required("SessionIntegrationID")

    subledger_id: str = required("SubledgerID")

    type_of_change: Literal["campaign_manager", "rule_engine", "management_api"] | str = required(
        "TypeOfChange"
    )

    user_id: int = required("UserID")

    actions: list[AddedDeductedPointsBalancesAction] = required("Actions")

    current_points: Number = required("CurrentPoints")
