# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class CardExpiringPointsNotificationTrigger(Model):
    """A time span before the expiry of points, at which the notification is sent."""

    amount: int = required("amount")
    """How many days or weeks before the expiry, at least 1."""

    period: Literal["w", "d"] | str = required("period")
    """Unit of `amount`.
    - `d`: days
    - `w`: weeks"""
