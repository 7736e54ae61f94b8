# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class CouponDeletionFilters(Model):
    """``CouponDeletionFilters`` of the API description."""

    created_before: datetime | None = optional("createdBefore")

    created_after: datetime | None = optional("createdAfter")

    starts_after: datetime | None = optional("startsAfter")

    starts_before: datetime | None = optional("startsBefore")

    valid: Literal["expired", "validNow", "validFuture"] | str | None = optional("valid")

    usable: bool | None = optional("usable")

    redeemed: bool | None = optional("redeemed")

    recipient_integration_id: str | None = optional("recipientIntegrationId")

    exact_match: bool = optional("exactMatch", False)

    value: str | None = optional("value")

    batch_id: str | None = optional("batchId")

    referral_id: int | None = optional("referralId")

    expires_after: datetime | None = optional("expiresAfter")

    expires_before: datetime | None = optional("expiresBefore")
