# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewMultipleAudiencesItem(Model):
    """One audience among several to create or rename, recognised by its id in the connected
    platform.
    """

    name: str = required("name")
    """New name of the audience."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications to which the audience is to be connected, each once."""

    integration_id: str | None = optional("integrationId")
    """Id that the audience has on the platform that keeps it, 1 to 1000 characters."""
