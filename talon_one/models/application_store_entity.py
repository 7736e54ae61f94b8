# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class ApplicationStoreEntity(Model):
    """An object that may belong to a store, which is named by its internal id."""

    store_id: int | None = optional("storeId")
    """Internal id of the store, not your own one."""
