# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import Number


class CampaignBudget(Model):
    """One limit of a campaign and how much of it is used up."""

    action: str = required("action")
    """Action that the budget counts, such as `redeemCoupon`."""

    limit: Number = required("limit")
    """Most that is allowed of the action."""

    counter: Number = required("counter")
    """How much was used so far."""
