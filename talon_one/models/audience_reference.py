# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional, required


class AudienceReference(Model):
    """Names an audience for which something is meant."""

    integration_id: str | None = optional("integrationId")
    """Id that the audience has on the platform that keeps it, 1 to 1000 characters."""

    id: int = required("id")
    """Internal id of the audience that is meant."""

    integration: str | None = optional("integration")
    """Name of the partner platform that keeps the audience, if one does."""
