# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class LoyaltyCardRegistration(Model):
    """Names the customer profile that is linked to a card or taken off it."""

    integration_id: str = required("integrationId")
    """Your own id of the customer profile to link or unlink."""
