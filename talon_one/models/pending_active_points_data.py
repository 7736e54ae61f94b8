# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import Number


class PendingActivePointsData(Model):
    """``PendingActivePointsData`` of the API description."""

    loyalty_program_id: int = required("LoyaltyProgramID")

    subledger_id: str = optional("SubledgerID", "")

    customer_profile_id: str = required("CustomerProfileID")

    points: Number = required("Points")

    active_on: datetime | None = optional("ActiveOn")

    expire_on: datetime | None = optional("ExpireOn")

    session_integration_id: str | None = optional("SessionIntegrationID")
