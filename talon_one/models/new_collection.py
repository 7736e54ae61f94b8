# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewCollection(Model):
    """What a new account-level collection needs. Its items come later, through an import."""

    description: str | None = optional("description")
    """Description of the collection, for its users."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications whose campaigns may use the collection."""

    name: str = required("name")
    """Name of the collection, also in rules. It may not start with a space or hold control
    characters, and no update changes it."""
