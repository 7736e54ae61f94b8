# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField, DeprecatedDecimal, OptionalDecimal


class LoyaltyProgramBalance(Model):
    """Balances of one ledger in points. The tentative ones show what would hold if the session
    just evaluated were closed now; other open sessions are not counted.
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
