# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class AudienceReference(Model):
    """An audience that is referred to."""

    integration_id: str | None = optional("integrationId")
    """Id that the audience has on the platform that keeps it, 1 to 1000 characters."""

    id: int = required("id")
    """Internal id of the audience."""

    integration: str | None = optional("integration")
    """Name of the partner platform that keeps the audience, if one does."""
