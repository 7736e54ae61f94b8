# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import Number


class CampaignBudget(Model):
    """One limit of a campaign and how much of it is used up."""

    action: str = required("action")
    """Action that the budget counts, such as `redeemCoupon`."""

    limit: Number = required("limit")
    """Most that is allowed of the action."""

    counter: Number = required("counter")
    """How much was used so far."""
