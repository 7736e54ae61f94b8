# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class CouponFailureSummary(Model):
    """Explains in words why one coupon code failed in one session."""

    id: int = required("id")
    """Internal id of the record behind the explanation."""

    event_id: int = required("eventID")
    """Internal id of the event in which the code was evaluated."""

    session_id: str | None = optional("sessionID")
    """Your own id of the session that tried the code."""

    profile_id: str | None = optional("profileID")
    """Your own id of the customer who tried the code."""

    status: str = required("status")
    """Outcome for the code: applied or rejected."""

    coupon_code: str = required("couponCode")
    """Coupon code that the explanation is about."""

    language: str = required("language")
    """Language of the explanation, as a code of ISO 639."""

    summary: str = required("summary")
    """The explanation itself, written for people."""

    created_at: datetime = required("createdAt")
    """Time at which the explanation was asked for."""

    updated_at: datetime = required("updatedAt")
    """Time at which the record was last changed."""
