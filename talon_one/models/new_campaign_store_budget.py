# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import NewCampaignStoreBudgetStoreLimit


class NewCampaignStoreBudget(Model):
    """What a new budget for stores needs."""

    action: Literal["setDiscount"] | str = required("action")
    """Action to limit. `setDiscount`: the amount of discounts."""

    store_limits: list[NewCampaignStoreBudgetStoreLimit] = required("storeLimits")
    """Stores with a limit each; they have to be linked to the campaign."""

    period: Literal["daily", "weekly", "monthly", "yearly"] | str | None = optional("period")
    """Span after which the budget starts again; if omitted, it is one budget for the whole
    campaign.
    - `daily`: each day
    - `weekly`: each week
    - `monthly`: each month
    - `yearly`: each year"""
