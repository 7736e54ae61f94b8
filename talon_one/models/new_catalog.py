# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewCatalog(Model):
    """What can be chosen of a cart item catalog."""

    name: str = required("name")
    """Name of the catalog in the Campaign Manager."""

    description: str = required("description")
    """Description of the catalog."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications connected to the catalog, so that their sessions can take
    prices from it."""
