# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class UpdateLoyaltyCardRequest(Model):
    """The status that a loyalty card is to have."""

    status: str | None = optional("status")
    """Known values:
    - `active`: the card can be used
    - `inactive`: it cannot

    A card blocked by a transfer does not become active again."""
