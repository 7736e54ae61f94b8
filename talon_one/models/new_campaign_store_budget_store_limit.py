# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import Number


class NewCampaignStoreBudgetStoreLimit(Model):
    """The limit that one store gets within a new budget."""

    store_id: int = required("storeId")
    """Internal id of the store; `listStores` has it."""

    limit: Number = required("limit")
    """Most that this store may give away in the period; for discounts an amount in the currency
    of the Application."""
