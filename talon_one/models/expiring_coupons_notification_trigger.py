# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class ExpiringCouponsNotificationTrigger(Model):
    """How long before the expiry of coupons the message is sent."""

    amount: int = required("amount")
    """Number of weeks or days before the expiry; 0 means on the day itself."""

    period: Literal["w", "d"] | str = required("period")
    """Unit of `amount`.
    - `w`: weeks
    - `d`: days"""
