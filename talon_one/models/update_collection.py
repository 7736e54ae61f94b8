# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class UpdateCollection(Model):
    """What can be changed of an account-level collection."""

    description: str | None = optional("description")
    """Description of the collection, for its users."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications whose campaigns may use the collection."""
