# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional


class IntegrationProfileEntity(Model):
    """An object that may belong to a customer profile."""

    profile_id: str | None = optional("profileId")
    """Your own id of the customer profile; empty for an anonymous customer."""
