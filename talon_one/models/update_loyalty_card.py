# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class UpdateLoyaltyCard(Model):
    """The status of a loyalty card."""

    status: str = required("status")
    """Whether the card is in use: `active` or `inactive`."""

    block_reason: str | None = optional("blockReason")
    """Why the card was blocked, for instance by moving its data to a new card."""
