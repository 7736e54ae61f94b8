# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ListCampaignStoreBudgetsStore


class ListCampaignStoreBudgets(Model):
    """The budget that one store has in a campaign for one action and period."""

    store: ListCampaignStoreBudgetsStore = required("store")
    """Store that the budget is for."""

    limit: int = required("limit")
    """Most that the store may give away in the period; for discounts an amount in the currency
    of the Application."""

    action: str = required("action")
    """Action that is limited, such as `setDiscount`."""

    period: str | None = optional("period")
    """Span after which the budget starts again, such as `weekly`; absent or `overall` if it
    never does."""
