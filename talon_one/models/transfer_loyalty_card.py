# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class TransferLoyaltyCard(Model):
    """Names the card that takes the place of another, and why."""

    new_card_identifier: str = required("newCardIdentifier")
    """Identifier of the new card, 4 to 108 letters, digits or `._%+@-`; the card is created by
    the transfer."""

    block_reason: str | None = optional("blockReason")
    """Why the old card is replaced and blocked, in free text; kept with the old card."""
