# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class TierWillDowngradeNotificationTrigger(Model):
    """One point in time at which a warning of a coming downgrade is sent, counted back from the
    end of the tier.
    """

    amount: int = required("amount")
    """How many weeks or days before the end of the tier; `period` has the unit."""

    period: Literal["w", "d"] | str = required("period")
    """Unit of `amount`.
    - `w`: weeks
    - `d`: days"""
