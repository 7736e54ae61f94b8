# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class CampaignBudget(Model):
    """One limit of a campaign and how much of it is used up."""

    action: str = required("action")
    """Action that the budget counts, such as `redeemCoupon`."""

    limit: DecimalField = required("limit")
    """Most that is allowed of the action."""

    counter: DecimalField = required("counter")
    """How much was used so far."""
