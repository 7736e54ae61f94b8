# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import Number
    from talon_one.models import (
        IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction,
    )


class IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification(Model):
    """``IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification`` of the API description."""

    profile_integration_id: str = required("ProfileIntegrationID")

    loyalty_program_id: int = required("LoyaltyProgramID")

    loyalty_program_name: str = required("LoyaltyProgramName")

    subledger_id: str = required("SubledgerID")

    source_of_event: str = required("SourceOfEvent")

    current_tier: str = required("CurrentTier")

    session_integration_id: str | None = optional("SessionIntegrationID")

    employee_name: str | None = optional("EmployeeName")

    user_id: int | None = optional("UserID")

    current_points: Number = required("CurrentPoints")

    actions: (
        list[IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction] | None
    ) = optional("Actions")

    published_at: datetime = required("PublishedAt")
