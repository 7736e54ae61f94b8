# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class IntegrationProfileEntity(Model):
    """An object that may belong to a customer profile."""

    profile_id: str | None = optional("profileId")
    """Your own id of the customer profile; empty for an anonymous customer."""
