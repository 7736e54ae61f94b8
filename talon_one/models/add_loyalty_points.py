# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import Number


class AddLoyaltyPoints(Model):
    """``AddLoyaltyPoints`` of the API description."""

    points: Number = required("points")

    name: str | None = optional("name")

    validity_duration: str | None = optional("validityDuration")

    valid_until: datetime | None = optional("validUntil")

    pending_duration: str | None = optional("pendingDuration")

    pending_until: datetime | None = optional("pendingUntil")

    subledger_id: str | None = optional("subledgerId")

    application_id: int | None = optional("applicationId")
