# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class AudienceIntegrationID(Model):
    """The id of an audience on the platform that keeps it."""

    integration_id: str | None = optional("integrationId")
    """Id that the audience has on the platform that keeps it, 1 to 1000 characters."""
