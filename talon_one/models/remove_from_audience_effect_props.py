# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class RemoveFromAudienceEffectProps(Model):
    """Details of `removeFromAudience`: a customer was removed from an audience. This happens at
    any update, not at closing only.
    """

    audience_id: int | None = optional("audienceId")
    """Internal id of the audience that was left."""

    audience_name: str | None = optional("audienceName")
    """Name of the audience that was left."""

    profile_integration_id: str | None = optional("profileIntegrationId")
    """Your own id of the customer who left."""

    profile_id: int | None = optional("profileId")
    """Internal id of the customer who left."""
