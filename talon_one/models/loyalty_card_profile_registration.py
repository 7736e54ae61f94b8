# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class LoyaltyCardProfileRegistration(Model):
    """The link between a loyalty card and one customer profile."""

    integration_id: str = required("integrationId")
    """Your own id of the linked customer profile."""

    timestamp: datetime = required("timestamp")
    """Time at which the profile was linked."""
