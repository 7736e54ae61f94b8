# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.core.fields import Number


class IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction(Model):
    """``IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction`` of the API description."""

    amount: Number = required("Amount")

    reason: str | None = optional("Reason")

    operation: Literal["addition", "subtraction"] | str = required("Operation")

    start_date: datetime | None = optional("StartDate")

    expiry_date: datetime | None = optional("ExpiryDate")

    transaction_uuid: str = required("TransactionUUID")
