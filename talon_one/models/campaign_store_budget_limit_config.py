# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from ..core.models.fields import DecimalField


class CampaignStoreBudgetLimitConfig(Model):
    """One budget of a campaign for a store."""

    action: str = required("action")
    """Action that is limited, such as `redeemCoupon` or `setDiscount`."""

    limit: DecimalField = required("limit")
    """How much is allowed: a count, or an amount for actions that have one."""

    period: Literal["daily", "weekly", "monthly", "yearly"] | str | None = optional("period")
    """Span after which the count starts again: each day (`daily`), week (`weekly`), month
    (`monthly`) or year (`yearly`); without one it never does."""

    entities: list[
        Literal["Coupon", "Referral", "Profile", "Identifier", "Store", "Session"] | str
    ] = required("entities")
    """For whom the budget is counted.
    - `Coupon`: each coupon
    - `Referral`: each referral code
    - `Profile`: each customer
    - `Identifier`: each of the identifiers that sessions carry
    - `Store`: each store
    - `Session`: each customer session"""

    imported: bool = required("imported")
    """Whether the budget is managed through a CSV file."""
