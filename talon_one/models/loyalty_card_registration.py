# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class LoyaltyCardRegistration(Model):
    """Names the customer profile that is linked to a card or taken off it."""

    integration_id: str = required("integrationId")
    """Your own id of the customer profile to link or unlink."""
