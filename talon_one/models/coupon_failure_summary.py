# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class CouponFailureSummary(Model):
    """``CouponFailureSummary`` of the API description."""

    id: int = required("id")

    event_id: int = required("eventID")

    session_id: str | None = optional("sessionID")

    profile_id: str | None = optional("profileID")

    status: str = required("status")

    coupon_code: str = required("couponCode")

    language: str = required("language")

    summary: str = required("summary")

    created_at: datetime = required("createdAt")

    updated_at: datetime = required("updatedAt")
