# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class UpdateCatalog(Model):
    """New settings of a catalog; its items are changed by syncing it instead."""

    description: str | None = optional("description")
    """Description of the catalog."""

    name: str | None = optional("name")
    """Name of the catalog."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications that take missing prices and attributes of cart items
    from this catalog."""
