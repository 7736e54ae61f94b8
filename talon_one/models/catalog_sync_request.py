# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import CatalogAction


class CatalogSyncRequest(Model):
    """Body of a catalog sync."""

    actions: list[CatalogAction] = required("actions")
    """Steps to take, 1 to 1000, all of one type; no stock keeping unit may occur twice."""

    version: int | None = optional("version")
    """Version of the catalog for which the steps are meant."""
