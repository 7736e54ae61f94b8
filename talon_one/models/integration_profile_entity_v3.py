# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class IntegrationProfileEntityV3(Model):
    """An object that belongs to a customer profile and cannot be anonymous."""

    profile_id: str = required("profileId")
    """Your own id of the customer profile. An unknown one creates the profile; for a guest, send
    your own id making."""
