# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import CampaignStoreBudgetLimitConfig


class CampaignStoreBudget(Model):
    """Budgets of a campaign for one of its stores."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that has the budgets."""

    store_id: int = required("storeId")
    """Internal id of the store for which they count."""

    limits: list[CampaignStoreBudgetLimitConfig] = required("limits")
    """Budgets for the store, each for one action."""
