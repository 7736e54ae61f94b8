# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class NewCampaignStoreBudgetStoreLimit(Model):
    """The limit that one store gets within a new budget."""

    store_id: int = required("storeId")
    """Internal id of the store; `list_stores` has it."""

    limit: DecimalField = required("limit")
    """Most that this store may give away in the period; for discounts an amount in the currency
    of the Application."""
