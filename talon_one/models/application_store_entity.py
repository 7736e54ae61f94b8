# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional


class ApplicationStoreEntity(Model):
    """An object that may belong to a store, which is named by its internal id."""

    store_id: int | None = optional("storeId")
    """Internal id of the store, not your own one."""
