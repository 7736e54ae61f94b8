# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField, DeprecatedDecimal, OptionalDecimal
    from . import Tier


class LedgerInfo(Model):
    """Balances of one ledger with the tier that they give. All figures are points and may have a
    fraction.
    """

    current_balance: DecimalField = required("currentBalance")
    """Points that can be spent now."""

    pending_balance: DecimalField = required("pendingBalance")
    """Points awarded but not active yet, for a later start date or an action."""

    negative_balance: OptionalDecimal = optional("negativeBalance")
    """Points owed; if there are any, the current balance is zero."""

    expired_balance: DeprecatedDecimal = required("expiredBalance")
    """Deprecated and always 0.

    Deprecated by the API.
    """

    spent_balance: DeprecatedDecimal = required("spentBalance")
    """Deprecated, always 0 whatever was spent.

    Deprecated by the API.
    """

    tentative_current_balance: DecimalField = required("tentativeCurrentBalance")
    """Points that could be spent if this session were closed now."""

    tentative_pending_balance: OptionalDecimal = optional("tentativePendingBalance")
    """Points that would be pending if this session were closed now."""

    tentative_negative_balance: OptionalDecimal = optional("tentativeNegativeBalance")
    """Points that would be owed if this session were closed now."""

    current_tier: Tier | None = optional("currentTier")
    """Tier that the customer or card has now, if any."""

    points_to_next_tier: OptionalDecimal = optional("pointsToNextTier")
    """Points still lacking for the next tier."""

    next_tier_name: str | None = optional("nextTierName")
    """Name of the next tier; null at the top, the lowest tier for a customer without one."""
