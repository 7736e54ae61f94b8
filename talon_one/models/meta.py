# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Any

    from . import CouponRejectionReason, ReferralRejectionReason


class Meta(Model):
    """Further data on how an event was handled."""

    campaigns: dict[str, Any] | None = optional("campaigns")
    """Free-form data about campaigns in connection with the event."""

    coupons: dict[str, Any] | None = optional("coupons")
    """Free-form data about coupons in connection with the event."""

    coupon_rejection_reason: CouponRejectionReason | None = optional("couponRejectionReason")
    """Why a coupon code was refused, if one was."""

    referral_rejection_reason: ReferralRejectionReason | None = optional("referralRejectionReason")
    """Why a referral code was refused, if one was."""

    warnings: dict[str, Any] | None = optional("warnings")
    """Free-form warnings that arose in handling the event."""
